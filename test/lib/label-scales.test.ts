import { describe, expect, test } from 'vitest';
import { labelBox, NEAREST } from '@/lib/label-boxes';
import { labelsApart, labelScales } from '@/lib/label-scales';
import { layout } from '@/lib/layout';
import { QUESTION, type NetworkPicture } from '@/lib/network';
import { pictureOf } from '../fixtures/pictures';

const map = pictureOf(120);
const settled = layout(map, 420, 264);

/** Labels that are shown at a scale, as rectangles on the screen. */
function shownAt(scale: number, picture: NetworkPicture = map) {
  return [...labelScales(picture, settled)]
    .filter(([, from]) => from <= scale)
    .map(([key]) => {
      const spot = settled.spots.get(key)!;
      const { left, right, top, bottom } = labelBox(spot, spot.side, settled.fontSize);
      const [x, y] = [spot.x * scale, spot.y * scale];
      return { key, left: x + left, right: x + right, top: y + top, bottom: y + bottom };
    });
}

describe('on a map', () => {
  test.each([1, 1.3, 2, 3.7, 8])('no label covers another at scale %d', scale => {
    const shown = shownAt(scale);
    const covering = shown.flatMap((a, at) =>
      shown
        .slice(at + 1)
        .filter(
          b => a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01,
        )
        .map(b => `${a.key} over ${b.key}`),
    );
    expect(covering).toEqual([]);
  });

  test('the nearer, the more labels, and at the nearest all', () => {
    const counts = [1, 2, 4, 8, NEAREST].map(scale => shownAt(scale).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(3);
    expect(counts.at(-1)).toBe(121);
  });

  test('what is seen whole stays inside, and leaves the zoom buttons their corner', () => {
    const labels = shownAt(1).filter(({ key }) => key !== QUESTION);
    expect(labels.every(({ left, right, top, bottom }) => left >= 0 && right <= 420 && top >= 0 && bottom <= 264)).toBe(
      true,
    );
    expect(labels.filter(({ right, bottom }) => right > 342 && bottom > 238)).toEqual([]);
  });

  test('the question is always named', () => {
    expect(labelScales(map, settled).get(QUESTION)).toBe(0);
  });

  test('what a page lit is named before what it did not', () => {
    const scales = labelScales(map, settled);
    const [latest] = [...scales].toSorted((a, b) => b[1] - a[1])[0]!;
    const lit = { passages: 3, strength: 'strong' as const };
    const nodes = map.nodes.map(node => (node.key === latest ? { ...node, lit } : node));
    expect(labelScales({ ...map, nodes }, settled).get(latest)).toBeLessThan(scales.get(latest)!);
  });

  test('so is what has evidence', () => {
    const scales = labelScales(map, settled);
    const [latest] = [...scales].toSorted((a, b) => b[1] - a[1])[0]!;
    expect(labelScales(map, settled, new Map([[latest, 1]])).get(latest)).toBeLessThan(scales.get(latest)!);
  });

  test('of some labels, those that do not cover one before them are apart', () => {
    const [first, ...rest] = [...settled.spots.keys()];
    expect(labelsApart([first!, first!], settled, 1)).toEqual([first]);
    expect(labelsApart([first!, ...rest], settled, 1)[0]).toBe(first);
    expect(labelsApart([...settled.spots.keys()], settled, 1).length).toBeLessThan(121);
  });
});

test('in a small picture every label is shown at every scale', () => {
  const small = pictureOf(6);
  expect([...labelScales(small, layout(small, 420, 264)).values()]).toEqual(Array(7).fill(0));
});
