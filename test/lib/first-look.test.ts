import { describe, expect, test, vi } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { createCompany } from '@/lib/company';
import { firstLookAt } from '@/lib/first-look';
import { firstLookOf, lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';
import { blockOf } from '../fixtures/sentences';

const { topics, faint } = builtIn.vocabulary;
const lexicon = lexiconOf([{ id: 'n', vocabulary: { topics, faint } }], 1);
const look = firstLookAt(firstLookOf(lexicon));

/** Whether a page with that text is worth reading. */
const isWorthReading = (text: string) => look()(text);

/** Whether a page of those sentences has one that is on topic. */
function hasLight(sentences: string[]): boolean {
  const company = createCompany<true>(compileGate(lexicon), '');
  for (const text of sentences) company.add(blockOf(text, () => true));
  return company.settle().length > 0;
}

test.each([
  ['a strong word', 'They sell microcredentials by the hour.'],
  ['two blocks that meet', 'What is a badgeMicro-credentials are short.'],
  ['two blocks that meet at a word by itself', 'What they sellNanodegrees are short.'],
  ['two blocks that meet at a number', 'What is new in 2026Micro-credentials are short.'],
  ['two blocks that meet at capitals', 'What is to become of AIMicro-credentials are short.'],
  ['a word with a soft hyphen', 'They sell mi\u00adcro\u00adcreden\u00adtials by the hour.'],
  ['two weak words in a sentence', 'The learner gets a certificate.'],
  ['two weak words that are inflected', 'Nobody needs badging or credentialing.'],
  ['two weak words about an abbreviation', 'The learner asks Prof. Smith for a certificate.'],
  ['a word next to one against', 'Their login credentials and nanodegrees.'],
  ['many weak words', 'A certificate here. '.repeat(6)],
  ['a phrase across two lines', 'They got a digital\n\t badge for it.'],
  ['a typographic dash', 'They sell micro\u2011credentials.'],
])('a page with %s is worth reading', (_what, text) => expect(isWorthReading(text)).toBe(true));

test.each([
  ['nothing', ''],
  ['other words that begin alike', 'A certain learned man was credited with a batch of trains.'],
  ['one weak word', 'They asked for a certificate.'],
  ['a weak word now and then', 'They asked for a certificate. '.repeat(5)],
  [
    'many weak words far from each other',
    `They asked for a certificate. ${'And so it all went. '.repeat(40)}`.repeat(9),
  ],
  ['many weak words with blanks between', `They asked for a certificate. ${' '.repeat(60_000)}`.repeat(9)],
  ['two weak words far from each other', `A certificate, ${'so it goes, '.repeat(300)} a learner.`],
  ['two weak words in two sentences', 'He has a certificate framed. “The learner knows.”'],
  ['a weak word within one against', 'Sign in with your login credentials, learner.'],
])('a page with %s is not', (_what, text) => expect(isWorthReading(text)).toBe(false));

describe('a text that is shown in pieces', () => {
  test.each([
    ['a word at the seam of two pieces', ['They sell nano-deg', 'rees and so on.']],
    ['two weak words in two pieces', ['The learner gets ', 'a certificate.']],
    ['many weak words in many pieces', Array.from({ length: 6 }, () => 'A certificate here. ')],
  ])('with %s is promising at its end', (_what, pieces) => {
    const show = look();
    expect(pieces.map(piece => show(piece))).toEqual(pieces.map((_, index) => index === pieces.length - 1));
  });

  test('is not promising for what another one had', () => {
    look()('The learner gets ');
    expect(look()('a certificate.')).toBe(false);
  });

  test('is not promising for half a word', () => {
    const show = look();
    const half = 'universities of the world'.padEnd(100, ' so');
    expect([show(`${'so '.repeat(1_000)}pre${half}`), show(' a certificate.')]).toEqual([false, false]);
  });

  test('is not promising for one word that is seen twice', () => {
    const show = look();
    expect([show('They asked for a certificate.'), show(' And went.'), show(' And came.')]).not.toContain(true);
  });
});

test('two weak words in two blocks are not worth reading, if anybody can tell', () => {
  const stretches: string[] = [];
  const show = look(stretch => stretches.push(stretch) === 0);
  expect(show('Follow us: LinkedIn\n\tYouTube\n\tAsk for a certificate')).toBe(false);
  expect(stretches).toEqual(['LinkedIn\n\tYouTube\n\tAsk for a c']);
});

test('weak words that were found in two blocks so often are worth reading: nobody is asked without end', () => {
  const mayBeOne = vi.fn<() => boolean>().mockReturnValue(false);
  expect(look(mayBeOne)(`LinkedIn, a certificate. ${'So it goes. '.repeat(300)}`.repeat(30))).toBe(true);
  expect(mayBeOne).toHaveBeenCalledTimes(20);
});

test('nothing to look for is found nowhere', () => {
  const nothing = firstLookOf(lexiconOf([], 1));
  expect(nothing).toMatchObject({ pattern: '', words: {} });
  expect(firstLookAt(nothing)()('They sell microcredentials by the hour.')).toBe(false);
});

/** What a page says where a form stands, in each spelling that the form may have. */
const said = topics.flatMap(({ strong }) => strong).map(form => `In the end they spoke at length about ${form}s.`);

test('every strong word is worth reading, also where it begins a block', () => {
  // That a digit may begin one is not seen: a letter right before it is mostly of the same word.
  const glued = (text: string) => text.replace(/about ([a-z])/i, (_, first: string) => `about${first.toUpperCase()}`);
  expect(said.filter(text => hasLight([text]) && !(isWorthReading(text) && isWorthReading(glued(text))))).toEqual([]);
});

test('so few weak words light nothing, however they stand', () => {
  const weak = 'They asked everybody there for a certificate.';
  expect(hasLight(Array.from({ length: 5 }, () => weak))).toBe(false);
  expect(hasLight(Array.from({ length: 7 }, () => weak))).toBe(true);
});
