import { expect, test } from 'vitest';
import { nearestTowards } from '@/lib/direction';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 200, y: 0 }],
  ['top', { x: 20, y: -80 }],
  ['left below', { x: -60, y: 60 }],
]);

test('an arrow key goes to the nearest node in its direction', () => {
  expect(nearestTowards(places, 'middle', 'right')).toBe('right');
  expect(nearestTowards(places, 'middle', 'up')).toBe('top');
  expect(nearestTowards(places, 'right', 'right')).toBe('far right');
});

test('a node half to the side can be reached by either arrow', () => {
  expect(nearestTowards(places, 'middle', 'left')).toBe('left below');
  expect(nearestTowards(places, 'middle', 'down')).toBe('left below');
});

test('where nothing lies, there is nowhere to go', () => {
  expect(nearestTowards(places, 'far right', 'right')).toBeUndefined();
  expect(nearestTowards(places, 'unknown', 'up')).toBeUndefined();
});
