import { expect, test } from 'vitest';
import { lookUpIn } from '@/lib/similar';
import { stem, words } from '@/lib/text';

const formWords = (forms: string) => new Map(words(forms).map(({ stem: key, text }) => [key, text.toLowerCase()]));
const look = lookUpIn(formWords('zeppelin zeppelinhangar garnishment keep nevertheless bungalows'));

/** What each word of a text that carries matter stands for. */
const standsIn = (text: string) =>
  look(text).map(({ text: word, stands }) => [word, stands.map(({ stem: key, closeness }) => [key, closeness === 1])]);
const same = (...of: string[]) => of.map(word => [stem(word), true]);

test.each([
  ['zeppelins', 'zeppelin'],
  ['Garnishments', 'garnishment'],
  ['bungalow', 'bungalows'],
])('%s stands for %s: inflection and case do not matter', (word, of) => {
  expect(standsIn(word)).toEqual([[word, same(of)]]);
});

test('a compound stands for its parts, and parts for their compound', () => {
  expect(standsIn('zeppelinbungalow')).toEqual([['zeppelinbungalow', same('zeppelin', 'bungalows')]]);
  expect(standsIn('zeppelin hangar')[0]).toEqual(['zeppelin', same('zeppelin', 'zeppelinhangar')]);
});

test('a typo stands for the word it is near to, less than the word itself', () => {
  const [word] = look('zepelin');
  expect(word).toMatchObject({ text: 'zepelin', stands: [{ stem: stem('zeppelin') }] });
  expect(word!.stands[0]!.closeness).toBeLessThan(1);
  expect(word!.stands[0]!.closeness).toBeGreaterThan(0.5);
});

test.each(['zebras', 'garment', 'zap', 'eppelin'])('%s is no typo of anything', word => {
  expect(standsIn(word)).toEqual([]);
});

test('grammar stands for itself where some form has it, and what no form has for nothing', () => {
  expect(standsIn('Nevertheless hitherto whereas')).toEqual([['Nevertheless', same('nevertheless')]]);
});

test('places count all words, also those that stand for nothing', () => {
  expect(look('Qqq, whereas zeppelin.').map(({ place, start }) => [place, start])).toEqual([[2, 13]]);
});

test('the words of general concepts are known to every library', () => {
  expect(standsIn('employer')).toEqual([['employer', same('employer')]]);
});
