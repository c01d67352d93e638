import { expect, test } from 'vitest';
import { labelBox } from '@/lib/label-boxes';
import { labelsApart } from '@/lib/labels-apart';
import { layout } from '@/lib/layout';
import { pictureOf } from '../fixtures/pictures';

const settled = layout(pictureOf(120), 420, 264);
const keys = [...settled.spots.keys()];
const shownAt = (k: number, some = keys, x = 0, y = 0) =>
  labelsApart(some, settled, { k, x, y }, key => settled.spots.get(key)!);

test.each([1, 3])('of some names, those are shown that neither overlap nor leave the view at scale %d', k => {
  const rects = shownAt(k)
    .slice(1)
    .map(({ key, side }) => {
      const spot = settled.spots.get(key)!;
      const box = labelBox(spot, side, settled.fontSize);
      const [x, y] = [spot.x * k, spot.y * k];
      return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
    });
  expect(rects.length).toBeGreaterThan(3);
  expect(rects.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > 420 || bottom > 264)).toEqual(
    [],
  );
  const over = rects.flatMap((a, at) =>
    rects.slice(at + 1).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(over).toEqual([]);
});

test('the first one is shown wherever it is', () => {
  expect(shownAt(1, [keys[5]!], -4000).map(({ key }) => key)).toEqual([keys[5]]);
});
