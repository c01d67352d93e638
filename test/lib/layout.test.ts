import { describe, expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { layout } from '@/lib/layout';
import { networkPicture, QUESTION } from '@/lib/network';
import { networkFromFields } from '@/lib/network-json';
import { cutOf, labelOf, outsideOf, overlapsOf } from '../fixtures/drawn';
import { pictureOf } from '../fixtures/pictures';

const LONG = () => 'Incomprehensibilities of Counterrevolutionary Bureaucratisation';

describe('in a large box', () => {
  test.each([7, 16, 20, 24, 30, 40])('all of %i nodes are named, and no name is cut or overlaps anything', count => {
    const settled = layout(pictureOf(count), 860, 460);
    expect(settled.isMap).toBe(false);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    expect(cutOf(settled).filter(key => key !== QUESTION)).toEqual([]);
  });

  test('letters are larger than in a popup', () => {
    expect(layout(pictureOf(7), 860, 460).fontSize).toBeGreaterThan(layout(pictureOf(7), 400, 236).fontSize);
    expect(layout(pictureOf(30), 860, 460).fontSize).toBeGreaterThan(layout(pictureOf(30), 400, 300).fontSize);
  });

  test('what no box has labels for is a map', () => expect(layout(pictureOf(100), 860, 460).isMap).toBe(true));
});

describe('in a popup', () => {
  const counts = Array.from({ length: 25 }, (_, index) => index + 1);

  test.each(counts)('all of %i nodes are named, and no name overlaps anything', count => {
    const settled = layout(pictureOf(count), 400, 236);
    expect(settled.isMap).toBe(false);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    expect([settled.width, settled.height]).toEqual([400, 236]);
    expect(settled.fontSize).toBeGreaterThanOrEqual(11);
  });

  test.each([3, 7, 12, 20, 25])('%i very long names are wrapped and cut, not piled up', count => {
    const settled = layout(pictureOf(count, LONG), 400, 236);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    expect([...settled.spots.values()].every(({ lines }) => lines.length <= 4)).toBe(true);
  });

  test('the built-in network finds room without cutting a name', () => {
    const network = networkFromFields(builtIn);
    const settled = layout(networkPicture({ id: 'N', network, vocabulary: network.vocabulary! }), 400, 236);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    expect(cutOf(settled)).toEqual([QUESTION]);
    expect(settled.spots.get('N/platform-rent-extraction')!.lines.join(' ')).toBe('Platform Rent Extraction');
  });
});

describe('in a side panel', () => {
  test.each([4, 7, 12, 20, 25])('all of %i nodes are named at 320 px', count => {
    const settled = layout(pictureOf(count), 320, 300);
    expect(settled.isMap).toBe(false);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
  });

  test.each([180, 210, 240])('20 nodes are named one under the other at %i px', width => {
    const settled = layout(pictureOf(20), width, 450);
    expect(settled.isMap).toBe(false);
    expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    expect(new Set([...settled.spots.values()].map(({ x }) => x)).size).toBe(1);
  });
});

test('a narrow picture cuts the question sooner than it leaves names out', () => {
  const marks = new Map(['n/0', 'n/1', 'n/2'].map(key => [key, { along: 92, beside: 64 }]));
  const settled = layout(pictureOf(20), 200, 430, { marks });
  expect(settled.isMap).toBe(false);
  expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
});

test('names leave room for the marks of evidence', () => {
  const picture = pictureOf(20);
  const marks = new Map(picture.nodes.map(({ key }) => [key, { along: 58, beside: 30 }]));
  const settled = layout(picture, 400, 400, { marks });
  expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
  const { lines, marks: at } = settled.spots.get('n/3')!;
  expect(at === undefined ? undefined : at.line <= lines.length).toBe(true);
});

test('the question and its dot are in the middle together', () => {
  for (const count of [7, 20]) {
    const settled = layout(pictureOf(count), 420, 264);
    const { x, y } = settled.spots.get(QUESTION)!;
    expect([x, y > 132, labelOf(settled.spots.get(QUESTION)!, settled).top < 112]).toEqual([210, true, true]);
  }
});

test('the same network gives the same picture every time', () => {
  for (const count of [7, 20]) expect(layout(pictureOf(count), 420, 264)).toEqual(layout(pictureOf(count), 420, 264));
});

test('what a page lit does not move anything', () => {
  for (const count of [7, 20]) {
    const dark = pictureOf(count);
    const lit = { passages: 9, strength: 'strong' as const };
    const nodes = dark.nodes.map(node => ({ ...node, lit }));
    expect(layout({ ...dark, nodes }, 420, 264)).toEqual(layout(dark, 420, 264));
  }
});

test('a network of one finding is a picture too', () => {
  expect(layout(pictureOf(1), 420, 264).spots.size).toBe(2);
});

test('what is joined stands side by side', () => {
  const { nodes, edges } = pictureOf(18);
  const twins = edges.map(edge => ({
    ...edge,
    shared: edge.from === 'n/0' && edge.to === 'n/9' ? ['a', 'b', 'c'] : [],
  }));
  const joined = { from: 'n/0', to: 'n/9', kind: 'shared' as const, shared: ['a', 'b', 'c', 'd', 'e', 'f'] };
  const settled = layout({ ...pictureOf(18), nodes, edges: [...twins, joined] }, 400, 300);
  const [one, other] = ['n/0', 'n/9'].map(key => labelOf(settled.spots.get(key)!, settled));
  expect(Math.abs(one!.top - other!.top)).toBeLessThan(50);
});
