import { expect, test } from 'vitest';
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
const isWorthReading = (text: string) => look(text).some(isSo => isSo);

/** Whether a page of those sentences has any that is on topic. */
function hasLight(sentences: string[]): boolean {
  const company = createCompany<true>(compileGate(lexicon), '');
  for (const text of sentences) company.add(blockOf(text, () => true));
  return company.settle().length > 0;
}

test.each([
  ['a strong word', 'They sell microcredentials by the hour.'],
  ['two blocks that meet', 'What is a badgeMicro-credentials are short.'],
  ['a word with a soft hyphen', 'They sell mi\u00adcro\u00adcreden\u00adtials by the hour.'],
  ['two weak words in a sentence', 'The learner gets a certificate.'],
  ['two weak words that are inflected', 'Nobody needs badging or credentialing.'],
  ['two weak words about an abbreviation', 'The learner asks Prof. Smith for a certificate.'],
  ['a word next to one against', 'Their login credentials and nanodegrees.'],
  ['many weak words', 'A certificate here. '.repeat(6)],
  ['a word at the seam of two chunks', `${'so '.repeat(10_663)}nano-degrees and so on`],
])('a page with %s is worth reading', (_what, text) => expect(isWorthReading(text)).toBe(true));

test.each([
  ['nothing', ''],
  ['other words that begin alike', 'A certain learned man was credited with a batch of trains.'],
  ['one weak word', 'They asked for a certificate.'],
  ['a weak word now and then', 'They asked for a certificate. '.repeat(5)],
  ['two weak words far from each other', `A certificate, ${'so it goes, '.repeat(300)} a learner.`],
  ['two weak words in two sentences', 'He has a certificate framed. “The learner knows.”'],
  ['a weak word within one against', 'Sign in with your login credentials, learner.'],
  ['half a word at the beginning of what is looked at', `${'so '.repeat(53)}universities of the world, a certificate`],
])('a page with %s is not', (_what, text) => expect(isWorthReading(text)).toBe(false));

test('long texts are looked at piece by piece', () => {
  expect([...look('so '.repeat(100_000))]).toEqual(Array.from({ length: 10 }, () => false));
});

test('nothing to look for is found nowhere', () => {
  const nothing = firstLookOf(lexiconOf([], 1));
  expect(nothing.seeds).toBe('');
});

/** What a page says where a form stands, in each spelling that the form may have. */
const said = topics.flatMap(({ strong }) => strong).map(form => `In the end they spoke at length about ${form}s.`);

test('every strong word is worth reading, wherever it stands', () => {
  const blocks = said.map(text => text.replace(/about (.)/, (_, first: string) => `about${first.toUpperCase()}`));
  expect([...said, ...blocks].filter(text => !isWorthReading(text) && hasLight([text]))).toEqual([]);
});

test('so few weak words light nothing, however they stand', () => {
  const weak = 'They asked everybody there for a certificate.';
  expect(hasLight(Array.from({ length: 5 }, () => weak))).toBe(false);
  expect(hasLight(Array.from({ length: 7 }, () => weak))).toBe(true);
});
