import { expect, test } from 'vitest';
import { placeWords, type EdgeWords } from '@/lib/edge-words';

const size = { width: 400, height: 200 };
/** Words on a level line from 100 to 300, `y` from the top. */
const wanted = (edge: string, y = 100, width = 40): EdgeWords<string> => ({
  edge,
  text: edge,
  width,
  at: share => ({ x: 100 + share * 200, y }),
});

test('words stand in the middle of their edge', () => {
  expect(placeWords([wanted('rent')], [], size, 10)).toEqual([{ edge: 'rent', text: 'rent', x: 200, y: 100 }]);
});

test('they make room for what is in the way, and for each other', () => {
  const circle = { x: 200, y: 100, left: -10, right: 10, top: -10, bottom: 10 };
  const [one, other] = placeWords([wanted('one'), wanted('other')], [circle], size, 10);
  expect(Math.abs(one!.x - 200)).toBeGreaterThanOrEqual(30);
  expect(Math.abs(one!.x - other!.x)).toBeGreaterThanOrEqual(40);
});

test('those that find no room, or would leave the picture, are left out', () => {
  const wall = { x: 200, y: 100, left: -200, right: 200, top: -30, bottom: 30 };
  expect(placeWords([wanted('behind'), wanted('beside', 20), wanted('above', 3)], [wall], size, 10)).toHaveLength(1);
  expect(placeWords([wanted('wide', 100, 500)], [], size, 10)).toEqual([]);
});
