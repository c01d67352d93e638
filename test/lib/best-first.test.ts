import { expect, test } from 'vitest';
import { bestFirst } from '@/lib/best-first';
import { fc } from '../fixtures/properties';

interface Thing {
  worth: number;
  order: number;
}

const isBefore = (one: Thing, other: Thing) =>
  one.worth > other.worth || (one.worth === other.worth && one.order < other.order);
const things = (worths: number[]): Thing[] => worths.map((worth, order) => ({ worth, order }));

test('things come the best first, of equals in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), worths => {
      const heap = bestFirst(things(worths), isBefore);
      const taken: Thing[] = [];
      for (let best = heap.best(); best; best = heap.best()) {
        taken.push(best);
        heap.drop();
      }
      expect(taken).toEqual(things(worths).sort((a, b) => b.worth - a.worth || a.order - b.order));
    }),
  );
});

test('what is worth less than before comes later', () => {
  const heap = bestFirst(things([3, 5, 4]), isBefore);
  heap.best()!.worth = 2;
  heap.sink();
  expect(heap.best()).toEqual({ worth: 4, order: 2 });
});

test('of nothing there is no best', () => {
  const heap = bestFirst<Thing>([], isBefore);
  heap.sink();
  heap.drop();
  expect(heap.best()).toBeUndefined();
});
