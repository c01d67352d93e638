import { expect, test } from 'vitest';
import { MAX_CONTEXT, MAX_QUOTE } from '@/lib/evidence';
import { barely } from '@/lib/bare-text';
import { describeQuote, findQuote as findInSteps } from '@/lib/quote';
import { findQuote } from './found-quote';

const before =
  'Most firms say that they look at what people can do. Few have changed how they choose among applicants.';
const kept = 'A badge that nobody knows opens no door, however much work went into earning it.';
const after = 'Those who gain already hold a degree. For them a certificate is one more line on a long page of merits.';
const more =
  'Platforms count enrolments, and enrolments are what they are paid by. Whether anyone finishes is another matter.';
const page = [before, kept, after, more].join('\n\n');
const start = page.indexOf(kept);
const { quote, position } = describeQuote(page, start, start + kept.length);

const strange = 'Nothing of that is said by these few lines, which go on and on. ';

/** What is found of the quote in a copy of the page: the words, and as what. */
function foundIn(copy: string) {
  const found = findQuote(copy, quote, position);
  return found && [copy.slice(found.start, found.end), found.as];
}

test('a stretch is described by its words, what stands around it, and where', () => {
  expect(quote).toEqual({
    exact: kept,
    prefix: `${before.slice(-MAX_CONTEXT + 1)} `,
    suffix: ` ${after.slice(0, MAX_CONTEXT - 1)}`,
  });
  expect(position).toEqual({ start, end: start + kept.length });
});

test.each([
  ['as it was', page],
  ['moved to the end', [before, after, more, kept].join('\n\n')],
  ['moved down by what was put above it', `Menu\nSign in\nSubscribe\n\n${more}\n\n${page}`],
  ['reworded before and after', [`Employers hesitate.`, kept, 'Degrees still count for more.', more].join('\n\n')],
  ['set in other elements', page.replace('A badge', 'A\n  badge').replace('door, ', 'door,\n\n\t')],
  ['hyphenated softly', page.replace('however much', 'how\u00adever m\u200buch')],
  ['printed with other signs', page.replace('A badge that', 'A badge\u00a0that')],
])('a quote is found in a page that is %s', (_what, copy) => {
  const [words, as] = foundIn(copy)!;
  expect(as).toBe('found');
  expect(barely(String(words))).toBe(barely(kept));
});

test.each([
  ['a word replaced', kept.replace('nobody', 'no employer')],
  ['words put in', kept.replace('opens', 'still rarely opens')],
  ['words taken out', kept.replace(', however much work went into earning it', ', however dear')],
  ['capitals', kept.toUpperCase()],
  ['words put in at its end', kept.replace('earning it.', 'earning it, as many found.')],
  ['its last word other', kept.replace('earning it.', 'acquiring it.')],
])('a quote is found changed: %s', (_what, changed) => {
  expect(foundIn(page.replace(kept, changed))).toEqual([changed, 'changed']);
});

test('a quote that changed is found where it moved to', () => {
  const changed = kept.replace('nobody', 'no employer');
  expect(foundIn([more, before, after, changed].join('\n\n'))).toEqual([changed, 'changed']);
});

test.each([
  ['its paragraph was deleted', [before, after, more].join('\n\n')],
  [
    'another page is there',
    `Page not found. ${'We looked everywhere, and could not find what you wanted. '.repeat(20)}`,
  ],
  ['the page is empty', ''],
  ['only single words of it stand elsewhere', `${before}\n\n${more} A badge opens. Work went on. It opens a door.`],
  ['another sentence stands in its place', page.replace(kept, 'Rents rose in all of the towns that were looked at.')],
])('a quote is not found when %s', (_what, copy) => expect(foundIn(copy)).toBeUndefined());

test('of several places that say the same, it is the one in the same surroundings', () => {
  const copy = [kept, more, 'Something new.', before, kept, after].join('\n\n');
  expect(findQuote(copy, quote, position)).toMatchObject({ start: copy.lastIndexOf(kept), as: 'found' });
  const moved = [before, kept, after, more, kept].join('\n\n');
  expect(findQuote(moved, quote, { start: 0, end: 1 })).toMatchObject({ start: moved.indexOf(kept) });
});

test.each([10, 100])('of %i places in the same surroundings, it is the nearest', count => {
  const copy = Array.from({ length: count }, () => page).join('\n\n');
  const starts = [...copy.matchAll(new RegExp(kept, 'g'))].map(({ index }) => index);
  const at = starts[7]!;
  const found = findQuote(`x ${copy}`, quote, { start: at, end: at + kept.length });
  expect(found).toMatchObject({ start: at + 2, as: 'found' });
});

test('a short quote is found only where what stands around it agrees', () => {
  const at = page.indexOf('degree');
  const short = describeQuote(page, at, at + 'degree'.length);
  const found = (copy: string) => findQuote(copy, short.quote, short.position);
  expect(found(`News. ${page}`)).toEqual({ start: at + 6, end: at + 12, as: 'found' });
  expect(found(page.replace('hold a degree', 'hold a diploma'))).toBeUndefined();
  expect(found(`${before} It rained to a degree. ${more}`)).toBeUndefined();
  expect(found(`${'x'.repeat(at)}degree${'y'.repeat(99)}`)).toBeUndefined();
});

test('a quote that came without surroundings is found wherever it stands', () => {
  const bare = { exact: 'a certificate', prefix: '', suffix: '' };
  expect(findQuote(page, bare)).toMatchObject({ start: page.indexOf('a certificate'), as: 'found' });
  expect(findQuote(page, { ...bare, exact: 'a zertificate' })).toBeUndefined();
  expect(findQuote(page, { ...bare, exact: ' \u200b' })).toBeUndefined();
});

test('words that changed are found as a whole', () => {
  const exact = 'known badges open no door, however much work went into earning them';
  const changed = 'unknown badges open few doors, however much work went into earning themselves';
  const copy = `“${changed}”, they say.`;
  expect(findQuote(copy, { exact, prefix: '', suffix: '' })).toEqual({
    start: 1,
    end: 1 + changed.length,
    as: 'changed',
  });
});

test('of what is longer than a quote may be, the beginning is kept', () => {
  const long = 'A word and another. '.repeat(1_000);
  const described = describeQuote(long, 3, long.length);
  expect(described.quote.exact.length).toBeLessThanOrEqual(MAX_QUOTE);
  expect(findQuote(long, described.quote, described.position)).toEqual({ ...described.position, as: 'found' });
});

test('what says nothing is described as nothing', () => {
  expect(describeQuote('a \n b', 1, 4).quote.exact).toBe('');
});

test('in a long text, a changed quote is found wherever it stands, also where two stretches meet', () => {
  const changed = kept.replace('however', 'whatever');
  const filler = (count: number) => strange.replaceAll(' ', '').repeat(4_000).slice(0, count);
  for (const at of [0, ...Array.from({ length: 12 }, (_, step) => 65_536 - 190 + 20 * step), 200_000]) {
    const text = `${filler(at)} ${before} ${changed} ${after} ${filler(90_000)}`;
    const found = findQuote(text, quote);
    expect(found && [text.slice(found.start, found.end), found.as]).toEqual([changed, 'changed']);
  }
});

test('a text that is looked through in vain is looked through in steps', () => {
  const steps = findInSteps(strange.repeat(9_000), quote);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(3);
});
