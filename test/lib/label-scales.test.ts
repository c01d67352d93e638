import { describe, expect, test } from 'vitest';
import { labelBox, NEAREST } from '@/lib/label-boxes';
import { labelScales } from '@/lib/label-scales';
import { layout } from '@/lib/layout';
import { QUESTION, type NetworkPicture } from '@/lib/network';
import { growthAt, radiusOf, roomOf } from '@/lib/node-radius';
import type { Tally } from '@/lib/tally';
import { pictureOf } from '../fixtures/pictures';

interface Rect {
  key: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const over = (a: Rect, b: Rect) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

/** What is seen of a map of many nodes, some of which a page lit. */
function mapOf(count: number, nth = 3) {
  const [width, height] = [400, 236];
  const lit = { passages: 3, strength: 'strong' as const };
  const plain = pictureOf(count);
  const picture: NetworkPicture = {
    ...plain,
    nodes: plain.nodes.map((node, at) => (at % nth === 1 ? { ...node, lit } : node)),
  };
  const settled = layout(picture, width, height);
  const labels = labelScales(picture, settled);
  const room = roomOf(settled);
  const rect = (key: string, scale: number, box: Omit<Rect, 'key'>): Rect => {
    const spot = settled.spots.get(key)!;
    const [x, y] = [spot.x * scale, spot.y * scale];
    return { key, left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
  };
  /** Labels as rectangles on the screen. */
  const shownAt = (scale: number) =>
    picture.nodes
      .filter(({ key }) => labels.get(key)!.from <= scale)
      .map(node => {
        const spot = settled.spots.get(node.key)!;
        const away = room * (growthAt(scale, room) - 1);
        const box = labelBox({ ...spot, radius: radiusOf(node, spot) }, labels.get(node.key)!.side, settled.fontSize);
        const side = labels.get(node.key)!.side;
        const [dx, dy] = [
          (side === 'right' ? 1 : side === 'left' ? -1 : 0) * away,
          (side === 'below' ? 1 : side === 'above' ? -1 : 0) * away,
        ];
        return rect(node.key, scale, {
          left: box.left + dx,
          right: box.right + dx,
          top: box.top + dy,
          bottom: box.bottom + dy,
        });
      });
  const circlesAt = (scale: number) =>
    picture.nodes
      .filter(({ lit }) => lit)
      .map(node => {
        const radius = radiusOf(node, settled.spots.get(node.key)!) * growthAt(scale, room);
        return rect(node.key, scale, { left: -radius, right: radius, top: -radius, bottom: radius });
      });
  return { picture, settled, labels, shownAt, circlesAt };
}

describe.each([
  [40, 3],
  [100, 3],
  [100, 30],
  [500, 3],
  [500, 40],
])('on a map of %i nodes of which each %ith is lit', (count, nth) => {
  const map = mapOf(count, nth);
  const { labels, settled } = map;

  test.each([1, 1.3, 2, 3.7, 8])('no label covers another or a lit node at scale %d', scale => {
    const shown = map.shownAt(scale).filter(({ key }) => labels.get(key)!.from < NEAREST);
    const circles = map.circlesAt(scale);
    const covering = shown.flatMap((a, at) => [
      ...shown
        .slice(at + 1)
        .filter(b => over(a, b))
        .map(b => `${a.key} over ${b.key}'s name`),
      ...circles.filter(b => a.key !== b.key && over(a, b)).map(b => `${a.key} over ${b.key}`),
    ]);
    expect(covering).toEqual([]);
  });

  test('the nearer, the more labels, and at the nearest all', () => {
    const counts = [1, 2, 4, 8, NEAREST].map(scale => map.shownAt(scale).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(4);
    expect(counts.at(-1)).toBe(count + 1);
  });

  test('what is seen whole stays inside, and leaves the zoom buttons their corner', () => {
    const shown = map.shownAt(1);
    expect(shown.filter(({ left, right, top, bottom }) => left < 0 || right > 400 || top < 0 || bottom > 236)).toEqual(
      [],
    );
    expect(shown.filter(({ right, bottom }) => right > 322 && bottom > 210)).toEqual([]);
  });

  test('the question is always named', () => expect(labels.get(QUESTION)!.from).toBe(0));

  test('no name is cut', () => {
    const cut = [...settled.spots].filter(([key, { lines }]) => key !== QUESTION && lines.at(-1)!.endsWith('…'));
    expect(cut).toEqual([]);
  });
});

describe('what matters more is named first:', () => {
  const plain = pictureOf(120);
  const settled = layout(plain, 420, 264);
  const scales = labelScales(plain, settled);
  const [latest] = [...scales].toSorted((a, b) => b[1].from - a[1].from)[0]!;

  test('what a page lit', () => {
    const lit = { passages: 3, strength: 'strong' as const };
    const nodes = plain.nodes.map(node => (node.key === latest ? { ...node, lit } : node));
    expect(labelScales({ ...plain, nodes }, settled).get(latest)!.from).toBeLessThan(scales.get(latest)!.from);
  });

  test('what has evidence, beside which there is no name', () => {
    const tally: Tally = { supports: 1, contradicts: 0, mentions: 0 };
    const label = labelScales(plain, settled, new Map([[latest, tally]])).get(latest)!;
    expect(label.from).toBeLessThan(scales.get(latest)!.from);
    expect(['above', 'below']).toContain(label.side);
  });
});

test('in a small picture every label is shown at every scale', () => {
  const small = pictureOf(6);
  expect([...labelScales(small, layout(small, 420, 264)).values()].map(({ from }) => from)).toEqual(Array(7).fill(0));
});
