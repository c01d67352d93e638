import { describe, expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { GAP, LINE } from '@/lib/bodies';
import { layout, type Layout, type Spot } from '@/lib/layout';
import { networkPicture, QUESTION } from '@/lib/network';
import { networkFromFields } from '@/lib/network-json';
import { pictureOf } from '../fixtures/pictures';

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

describe('in a large box', () => {
  test.each([7, 16, 20, 24, 30])('the labels of %i nodes neither overlap nor leave the box', count => {
    const settled = layout(pictureOf(count), 860, 460);
    expect(settled.isMap).toBe(false);
    expect(overlapsOf(settled)).toEqual([]);
    expect(outsideOf(settled)).toEqual([]);
  });

  test('letters are larger than in a popup', () => {
    expect(layout(pictureOf(7), 860, 460).fontSize).toBeGreaterThan(layout(pictureOf(7), 420, 264).fontSize);
  });

  test('what no box has labels for is a map', () => expect(layout(pictureOf(60), 860, 460).isMap).toBe(true));
});

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

test('a network of one finding is a picture too', () => {
  expect(layout(pictureOf(1), 420, 264).spots.size).toBe(2);
});
