import { expect, test } from 'vitest';
import { estimate } from '@/lib/labels';
import { layout } from '@/lib/layout';
import { QUESTION } from '@/lib/network';
import { heightFor } from '@/lib/rows-layout';
import { cutOf } from '../fixtures/drawn';
import { pictureOf } from '../fixtures/pictures';

const lettering = { measure: estimate, marks: new Map() };
const high = (count: number, width: number) => heightFor(pictureOf(count), width, [236, 640], lettering);

test('a few names need no higher picture', () => expect(high(7, 400)).toBe(236));

test.each([
  [16, 400],
  [20, 400],
  [25, 400],
  [40, 400],
  [40, 320],
  [20, 320],
  [20, 210],
])('so high, no name of %i is cut at %i px', (count, width) => {
  const settled = layout(pictureOf(count), width, high(count, width));
  expect(cutOf(settled).filter(key => key !== QUESTION)).toEqual([]);
});

test('so many that they cannot always be named make no picture higher than there is room', () => {
  expect(heightFor(pictureOf(40), 400, [236, 300], lettering)).toBeGreaterThan(300);
  expect(heightFor(pictureOf(45), 400, [236, 300], lettering)).toBe(236);
  expect(heightFor(pictureOf(45), 400, [236, 900], lettering)).toBeGreaterThan(300);
});

test('a map is not made higher', () => expect(high(400, 400)).toBe(236));
