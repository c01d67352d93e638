import { describe, expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { GAP, LINE } from '@/lib/bodies';
import { layout, type Layout, type Spot } from '@/lib/layout';
import { networkPicture, QUESTION, type NetworkPicture } from '@/lib/network';
import { networkFromFields } from '@/lib/network-json';

const NAMES = [
  'Employer Sovereignty',
  'Credential Inflation Vulnerability',
  'Platform Rent Extraction',
  'Platform Capture',
  'Credential Inflation',
  'Infrastructural Rent',
  'Skills-Based Hiring Without Degrees',
  'Algorithmic Gatekeeping',
  'Institutional Isomorphism',
  'Wage Stagnation',
  'Learner Debt',
  'Signal Dilution',
  'Vendor Lock-In',
];

/** A picture with so many nodes besides the question, each joined to its neighbours in some way. */
function pictureOf(count: number, nameOf = (index: number) => NAMES[index % NAMES.length]!): NetworkPicture {
  const keys = Array.from({ length: count }, (_, index) => `n/${index}`);
  return {
    nodes: [
      { key: QUESTION, kind: 'question', name: 'Who gains the most from the proliferation of badges?', text: '' },
      ...keys.map((key, index) => ({
        key,
        kind: index % 5 === 4 ? ('relationship' as const) : ('finding' as const),
        name: nameOf(index),
        text: '',
      })),
    ],
    edges: [
      ...keys.map(key => ({ from: QUESTION, to: key, kind: 'theme' as const, shared: [] })),
      ...keys.slice(1).map((key, index) => ({
        from: key,
        to: keys[(index * 7) % count]!,
        kind: 'shared' as const,
        shared: ['a', 'b'].slice(index % 2),
      })),
    ],
  };
}

/** The circle with its label, as one rectangle. */
function blockOf({ x, y, radius, lines, side, labelWidth }: Spot, { fontSize }: Layout) {
  const label = GAP + lines.length * fontSize * LINE;
  return {
    left: x - labelWidth / 2,
    right: x + labelWidth / 2,
    top: y - radius - (side === 'above' ? label : 0),
    bottom: y + radius + (side === 'below' ? label : 0),
  };
}

function overlapsOf(settled: Layout): string[] {
  const blocks = [...settled.spots].map(([key, spot]) => ({ key, ...blockOf(spot, settled) }));
  return blocks.flatMap((a, index) =>
    blocks
      .slice(index + 1)
      .flatMap(b =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${a.key} over ${b.key}`] : [],
      ),
  );
}

function outsideOf(settled: Layout): string[] {
  return [...settled.spots]
    .filter(([, spot]) => {
      const { left, right, top, bottom } = blockOf(spot, settled);
      return left < 0 || top < 0 || right > settled.width || bottom > settled.height;
    })
    .map(([key]) => key);
}

describe('in a popup', () => {
  const counts = Array.from({ length: 15 }, (_, index) => index + 1);

  test.each(counts)('the labels of %i nodes neither overlap nor leave the box', count => {
    const settled = layout(pictureOf(count), 420, 264);
    expect(overlapsOf(settled)).toEqual([]);
    expect(outsideOf(settled)).toEqual([]);
    expect([settled.width, settled.height]).toEqual([420, 264]);
  });

  test.each([3, 7, 12])('%i very long names are wrapped and cut, not piled up', count => {
    const settled = layout(
      pictureOf(count, () => 'Incomprehensibilities of Counterrevolutionary Bureaucratisation'),
      420,
      264,
    );
    expect(overlapsOf(settled)).toEqual([]);
    expect([...settled.spots.values()].every(({ lines }) => lines.length <= 2)).toBe(true);
  });

  test('the built-in network finds room without cutting a short name', () => {
    const network = networkFromFields(builtIn);
    const settled = layout(networkPicture({ id: 'N', network, vocabulary: network.vocabulary! }), 420, 264);
    expect(overlapsOf(settled)).toEqual([]);
    expect(settled.spots.get('N/platform-capture')!.lines.join(' ')).toBe('Platform Capture');
    expect(settled.spots.get('N/platform-rent-extraction')!.lines.join(' ')).toBe('Platform Rent Extraction');
  });
});

test('the question keeps the middle', () => {
  const { spots } = layout(pictureOf(7), 420, 264);
  expect(spots.get(QUESTION)).toMatchObject({ x: 210, y: 132 });
});

test.each([5, 8, 10, 12, 14, 15])('the zoom buttons have their corner to themselves among %i nodes', count => {
  const settled = layout(pictureOf(count), 420, 264);
  const blocks = [...settled.spots.values()].map(spot => blockOf(spot, settled));
  expect(blocks.filter(({ right, bottom }) => right > 342 && bottom > 238)).toEqual([]);
});

test('the same network gives the same picture every time', () => {
  expect(layout(pictureOf(7), 420, 264)).toEqual(layout(pictureOf(7), 420, 264));
});

test('what a page lit does not move anything', () => {
  const dark = pictureOf(7);
  const lit = {
    ...dark,
    nodes: dark.nodes.map(node => ({ ...node, lit: { passages: 9, strength: 'strong' as const } })),
  };
  expect(layout(lit, 420, 264)).toEqual(layout(dark, 420, 264));
});

test('five hundred nodes get a box of their own, of the same shape, without overlaps', () => {
  const settled = layout(pictureOf(500), 420, 264);
  expect(settled.width).toBeGreaterThan(1000);
  expect(settled.width / settled.height).toBeCloseTo(420 / 264);
  expect(overlapsOf(settled)).toEqual([]);
  expect(outsideOf(settled)).toEqual([]);
});

test('a network of one finding is a picture too', () => {
  expect(layout(pictureOf(1), 420, 264).spots.size).toBe(2);
});
