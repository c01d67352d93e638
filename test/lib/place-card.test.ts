import { expect, test } from 'vitest';
import { placeCard, type Box } from '@/lib/place-card';
import { fc } from '../fixtures/properties';

const viewport = { width: 1000, height: 700 };
const card = { width: 360, height: 260 };
const line = (left: number, top: number, width = 400, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('a card goes below its sentence, near the pointer', () => {
  expect(placeCard([line(100, 100)], card, viewport, 300)).toMatchObject({ left: 268, top: 132, isClear: true });
});

test('a card goes above when there is no room below', () => {
  expect(placeCard([line(100, 600)], card, viewport)).toMatchObject({ top: 600 - 8 - 260, isClear: true });
});

test('a card stays within the viewport beside a sentence at its edge', () => {
  expect(placeCard([line(900, 100, 90)], card, viewport, 980).left).toBe(1000 - 8 - 360);
});

test('a sentence as high as the viewport leaves the card its side', () => {
  const lines = Array.from({ length: 29 }, (_, index) => line(20, index * 24));
  expect(placeCard(lines, card, viewport)).toMatchObject({ left: 428, isClear: true });
});

test('a sentence that fills the viewport is covered at its foot', () => {
  const place = placeCard([{ left: 0, top: 0, right: 1000, bottom: 700 }], card, viewport);
  expect(place).toMatchObject({ top: 700 - 8 - 260, isClear: false });
});

test('a card in little room scrolls', () => {
  const place = placeCard([line(0, 210, 1000, 300)], card, viewport);
  expect(place).toMatchObject({ top: 8, maxHeight: 210 - 16, isClear: true });
});

const boxes = fc
  .array(
    fc.record({
      left: fc.integer({ min: -200, max: 990 }),
      top: fc.integer({ min: -300, max: 900 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 8, max: 80 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(found => found.map(({ left, top, width, height }) => line(left, top, width, height)));

test('a card is never outside the viewport, and never over a line of its sentence while it says it is clear', () => {
  fc.assert(
    fc.property(boxes, fc.integer({ min: 60, max: 900 }), fc.integer({ min: 0, max: 1000 }), (lines, height, near) => {
      const place = placeCard(lines, { width: 360, height }, viewport, near);
      const right = place.left + 360;
      const bottom = place.top + Math.min(height, place.maxHeight);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1000);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(700);
      const isOver = lines.some(
        box => box.left < right && box.right > place.left && box.top < bottom && box.bottom > place.top,
      );
      expect(place.isClear && isOver).toBe(false);
    }),
  );
});
