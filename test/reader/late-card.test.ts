// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { cardSlot, type CardCallbacks, type CardOpening, type PageCard } from '@/components/card/page-card';
import type { KeptView } from '@/components/card/kept-view';
import { createLateCard } from '@/entrypoints/reader/late-card';

afterEach(() => void delete cardSlot.netglossCard);

const callbacks = {} as CardCallbacks; // For the real card only.
const opening = (id: number, more: Partial<CardOpening> = {}) => ({ id, lines: () => [], ...more }) as CardOpening;

const kept = (id: string) => ({ evidence: { id }, as: 'found' }) as KeptView;

/** A late card, and how its script comes or fails to. */
function late() {
  const opened: number[] = [];
  const updates: unknown[] = [];
  const real: PageCard & { openFor: number | undefined } = {
    openFor: undefined,
    isPinned: false,
    open({ id }) {
      opened.push(id);
      real.openFor = id;
    },
    update: (kept, all) => updates.push([kept, all]),
    close: () => void (real.openFor = undefined),
    rect: () => new DOMRect(1, 2, 3, 4),
    owns: () => true,
  };
  const scripts: PromiseWithResolvers<void>[] = [];
  const card = createLateCard(callbacks, () => {
    scripts.push(Promise.withResolvers<void>());
    return scripts.at(-1)!.promise;
  });
  const settle = () => new Promise(resolve => setTimeout(resolve));
  return {
    card,
    opened,
    updates,
    scripts,
    async arrive() {
      cardSlot.netglossCard = () => real;
      scripts.at(-1)!.resolve();
      await settle();
    },
    async fail() {
      scripts.at(-1)!.reject(new Error('No answer'));
      await settle();
    },
  };
}

test('a card shows once its script is there, and the last one wanted is it', async () => {
  const { card, opened, scripts, arrive } = late();
  card.open(opening(1));
  card.open(opening(2, { isPinned: true }));
  expect([card.openFor, card.isPinned, card.rect(), opened]).toEqual([2, true, undefined, []]);
  await arrive();
  expect([card.openFor, card.isPinned, opened, scripts.length]).toEqual([2, false, [2], 1]);
  expect(card.rect()?.left).toBe(1);
});

test('a card that was closed before its script came does not show', async () => {
  const { card, opened, arrive } = late();
  card.open(opening(1));
  card.close();
  expect(card.openFor).toBeUndefined();
  await arrive();
  expect(opened).toEqual([]);
});

test('a script that was brought beforehand shows the card at once', async () => {
  const { card, opened, scripts, arrive } = late();
  card.prepare();
  card.prepare();
  await arrive();
  card.prepare();
  card.open(opening(1));
  expect([opened, scripts.length]).toEqual([[1], 1]);
});

test('a script that did not come is asked for again with the next card', async () => {
  const { card, opened, scripts, arrive, fail } = late();
  card.open(opening(1));
  await fail();
  expect(card.openFor).toBeUndefined();
  card.open(opening(2));
  expect(scripts).toHaveLength(2);
  await arrive();
  expect(opened).toEqual([2]);
});

test('a card hears what is kept once it is there', async () => {
  const { card, updates, arrive } = late();
  card.update([], []);
  card.open(opening(1));
  await arrive();
  card.update([], []);
  expect(updates).toEqual([[[], []]]);
});

test('what is kept or taken out while its script is awaited is on the card that shows', async () => {
  const { card, opened, updates, arrive } = late();
  const [before, after] = [kept('before'), kept('after')];
  card.open(opening(1));
  card.update([before], []);
  card.open(opening(2));
  card.update([after], []);
  expect(updates).toEqual([]);
  await arrive();
  expect([opened, updates]).toEqual([[2], [[[after], []]]]);
  card.close();
  card.open(opening(3));
  expect(updates).toHaveLength(1);
});
