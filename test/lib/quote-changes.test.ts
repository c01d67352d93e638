import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { describeQuote } from '@/lib/quote';
import { findQuote } from './found-quote';

const folder = resolve(import.meta.dirname, '../labelled');
const texts = globSync('*.txt', { cwd: folder })
  .toSorted()
  .map(file => readFileSync(resolve(folder, file), 'utf8'));
const strangers = texts.join(' ').split(/\s+/);

/** Every sentence of some texts, as it was kept, and what stands around it. */
const kept = texts.flatMap(text =>
  [...text.matchAll(/[A-Z][^.!?\n]{12,}[.!?]/g)].map(({ 0: said, index }) => ({
    said,
    ...describeQuote(text, index, index + said.length),
    before: text.slice(0, index),
    after: text.slice(index + said.length),
  })),
);

/** Each so many words give way to words from elsewhere. */
function reworded(text: string, each: number, first = 1): string {
  const other = (at: number) => strangers[(at * 7_919 + text.length * 31) % strangers.length]!;
  return text
    .split(' ')
    .map((word, at) => (at % each === first % each ? other(at) : word))
    .join(' ');
}

/** The share of sentences that are found where they stand when the page is another. */
function shareFound(change: (one: (typeof kept)[number]) => [before: string, said: string, after: string]): number {
  const right = kept.filter(one => {
    const [before, said, after] = change(one);
    const found = findQuote(`Something new. ${before}${said}${after}`, one.quote, one.position);
    const start = 'Something new. '.length + before.length;
    return found && Math.abs(found.start - start) <= 12 && Math.abs(found.end - start - said.length) <= 12;
  });
  return right.length / kept.length;
}

test('there are sentences to look for', () => expect(kept.length).toBeGreaterThan(100));

test('no sentence that was deleted, or replaced as a whole, is taken for another', () => {
  const taken = kept.filter(
    ({ quote, position, before, after }) =>
      findQuote(`Something new. ${before}${after}`, quote, position) ??
      findQuote(before + reworded(quote.exact, 1) + after, quote, position),
  );
  expect(taken.map(({ said }) => said)).toEqual([]);
});

test('a sentence of which each fifth word is other is found, from its first word to its last', () => {
  expect(shareFound(({ before, said, after }) => [before, reworded(said, 5), after])).toBeGreaterThan(0.97);
});

test('a sentence of which each third word is other is mostly found', () => {
  expect(shareFound(({ before, said, after }) => [before, reworded(said, 3), after])).toBeGreaterThan(0.85);
});

test('a sentence of which each tenth word is other is found in other surroundings', () => {
  const other = (text: string) => reworded(text, 2);
  const found = shareFound(({ before, said, after }) => [
    before.slice(0, -80) + other(before.slice(-80)),
    reworded(said, 10),
    other(after.slice(0, 80)) + after.slice(80),
  ]);
  expect(found).toBeGreaterThan(0.9);
});

test('a sentence is found wherever its paragraph went', () => {
  expect(shareFound(({ before, said, after }) => [`${after} ${before}`, said, ''])).toBe(1);
});
