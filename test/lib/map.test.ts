import { describe, expect, test } from 'vitest';
import { nearestTowards } from '@/lib/direction';
import { estimate } from '@/lib/labels';
import { layout, settling } from '@/lib/layout';
import { QUESTION } from '@/lib/network';
import { pictureOf } from '../fixtures/pictures';

describe('a map of more nodes than labels find room for', () => {
  const map = pictureOf(500);
  const settled = layout(map, 420, 264);
  const spots = [...settled.spots.values()];

  test('fills the box, and no node is outside', () => {
    expect(settled.isMap).toBe(true);
    const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(420);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(264);
    expect(right - left).toBeGreaterThan(420 * 0.8);
    expect(bottom - top).toBeGreaterThan(264 * 0.7);
  });

  test('lets no node cover another', () => {
    const covered = spots.flatMap((one, at) =>
      spots.slice(at + 1).filter(other => Math.hypot(one.x - other.x, one.y - other.y) < one.radius * 0.6 * 2),
    );
    expect(covered).toEqual([]);
  });

  test('puts what is joined nearer than what is not', () => {
    const apart = (from: string, to: string) => {
      const [a, b] = [settled.spots.get(from)!, settled.spots.get(to)!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const joined = map.edges.filter(({ kind }) => kind === 'shared').map(({ from, to }) => apart(from, to));
    const others = Array.from({ length: 400 }, (_, at) => apart(`n/${at}`, `n/${(at * 211 + 97) % 500}`));
    expect(mean(joined)).toBeLessThan(mean(others) * 0.75);
  });

  test('keeps the question in the middle', () => {
    expect(settled.spots.get(QUESTION)).toMatchObject({ x: 210, y: 132 });
  });

  test('is the same every time, and whatever a page lit', () => {
    const lit = {
      ...map,
      nodes: map.nodes.map(node => ({ ...node, lit: { passages: 9, strength: 'weak' as const } })),
    };
    expect(layout(lit, 420, 264)).toEqual(settled);
  });

  test('lets nearly every node be reached with the arrow keys alone', () => {
    const reached = new Set<string>(['n/0']);
    for (const from of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nearestTowards(settled.spots, from, direction);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBeGreaterThan(490);
  });

  test('settles in many small pieces of work', () => {
    expect([...settling(map, 420, 264, { measure: estimate, marks: new Map() })].length).toBeGreaterThan(120);
  });
});

test.each([40, 60, 100])('%i nodes are a map too, in the same box', count => {
  const settled = layout(pictureOf(count), 420, 264);
  expect([settled.isMap, settled.width, settled.height, settled.spots.size]).toEqual([true, 420, 264, count + 1]);
});

test('nodes of which nothing is joined still make a map', () => {
  const { spots } = layout({ ...pictureOf(40), edges: [] }, 420, 264);
  expect([...spots.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
