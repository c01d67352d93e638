import { expect, test } from 'vitest';
import { labelBox } from '@/lib/label-boxes';
import { labelScales } from '@/lib/label-scales';
import { layout } from '@/lib/layout';
import { radiusOf } from '@/lib/node-radius';
import { pictureOf } from '../fixtures/pictures';

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const over = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([
  [400, 236, 15],
  [320, 192, 8],
])('of 500 nodes in %i by %i px, at least %i are named at once', (width, height, least) => {
  const picture = pictureOf(500);
  const named = labelScales(picture, layout(picture, width, height))
    .values()
    .filter(({ from }) => from <= 1);
  expect([...named].length).toBeGreaterThanOrEqual(least);
});

test('no name comes over a node that is more than a dot', () => {
  const picture = pictureOf(60);
  const settled = layout(picture, 400, 236);
  const labels = labelScales(picture, settled);
  const rects = picture.nodes.map(node => {
    const spot = { ...settled.spots.get(node.key)!, radius: radiusOf(node, settled.spots.get(node.key)!) };
    const { x, y, left, right, top, bottom } = labelBox(spot, labels.get(node.key)!.side, settled.fontSize);
    return { key: node.key, left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });
  const shown = rects.filter(({ key }) => labels.get(key)!.from <= 1);
  const covered = picture.nodes.filter(node => {
    const { x, y } = settled.spots.get(node.key)!;
    const radius = radiusOf(node, settled.spots.get(node.key)!);
    const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    return radius > 3.2 && shown.some(rect => rect.key !== node.key && over(rect, circle));
  });
  expect(shown.length).toBeGreaterThan(3);
  expect(covered).toEqual([]);
});
