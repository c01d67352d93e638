import { describe, expect, test } from 'vitest';
import { layout } from '@/lib/layout';
import { freePlace, movedSides, type Standing } from '@/lib/moved-names';
import { QUESTION } from '@/lib/network';
import type { Place } from '@/lib/zoom';
import { overlapsOf, outsideOf } from '../fixtures/drawn';
import { pictureOf } from '../fixtures/pictures';

/** A picture of which some nodes were put elsewhere. */
function standing(count: number, put: Record<string, Place>): Standing {
  const picture = pictureOf(count);
  const settled = layout(picture, 400, 360);
  return {
    nodes: picture.nodes.map(node => ({ ...node, lit: { passages: 7, strength: 'strong' } })),
    layout: settled,
    tallies: new Map(),
    placeOf: key => put[key] ?? settled.spots.get(key)!,
  };
}

/** The layout as it is drawn. */
function drawn(now: Standing, sides: ReturnType<typeof movedSides>) {
  const spots = now.layout.spots
    .entries()
    .map(([key, spot]) => [key, { ...spot, ...now.placeOf(key), side: sides.get(key) ?? spot.side }] as const);
  return { ...now.layout, spots: new Map(spots) };
}

test('what was not moved has its name where it was settled', () => {
  expect([...movedSides(standing(20, {}))]).toEqual([]);
});

test('a name goes to the side of its node that is free, if there is one', () => {
  const { x, y } = standing(7, {}).layout.spots.get(QUESTION)!;
  const tried = [-110, -70, -40, 60, 90].map(dy => {
    const now = standing(7, { 'n/1': { x: x + 30, y: y + dy } });
    const sides = movedSides(now);
    return {
      side: sides.get('n/1'),
      over: overlapsOf(drawn(now, sides)).filter(each => each.startsWith("n/1's name")),
    };
  });
  expect(new Set(tried.map(({ side }) => side)).size).toBeGreaterThan(1);
  expect(tried.filter(({ side, over }) => side && over.length > 0)).toEqual([]);
});

describe.each([7, 20])('in a picture of %i nodes', count => {
  test.each([
    [200, 180],
    [0, 0],
    [390, 350],
    [120, 60],
    [260, 300],
  ])('a node that is put at %i, %i goes to the nearest place where nothing is covered', (x, y) => {
    const put: Record<string, Place> = { 'n/2': { x, y }, 'n/5': { x: 210, y: 120 } };
    for (const key of Object.keys(put)) put[key] = freePlace(key, standing(count, put));
    const now = standing(count, put);
    const seen = drawn(now, movedSides(now));
    expect([...overlapsOf(seen), ...outsideOf(seen)]).toEqual([]);
  });
});

test('a node stays where it is put if nothing is covered there', () => {
  const free = freePlace('n/1', standing(7, { 'n/1': { x: 200, y: 300 } }));
  expect(freePlace('n/1', standing(7, { 'n/1': free }))).toEqual(free);
});
