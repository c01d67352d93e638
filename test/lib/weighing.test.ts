import { describe, expect, test } from 'vitest';
import { formIndex } from '@/lib/form-index';
import type { Candidate } from '@/lib/matching';
import type { ReadText } from '@/lib/read-text';
import { partsOf } from '@/lib/node-key';
import { lookUpIn } from '@/lib/similar';
import { weigh, weighInAll, type Scales } from '@/lib/weighing';
import { formWordsOf, node } from '../fixtures/source';

const rent = node('rent', 'Zeppelin Rent', ['garnishment fee', 'dirigible', 'hangar'], { concepts: { employer: 1 } });
const ladder = node('ladder', 'Bungalow Ladder', ['bungalow rungs', 'hangar'], {
  concepts: { manager: 2, 'employer+manager': 1 },
});
const candidates = [rent, ladder];

const scalesWith = (distrust: Scales['distrust'] = new Map(), all: Candidate[] = candidates): Scales => ({
  candidates: all,
  networks: all.map(({ key }) => partsOf(key).network),
  forms: formIndex(all.map(({ name, forms }) => [name.toLowerCase(), ...forms])),
  distrust,
});
const readText = (text: string, more: Partial<ReadText> = {}): ReadText => ({
  text,
  words: lookUpIn(formWordsOf(candidates))(text),
  topicWords: [],
  networks: new Set(['n']),
  ...more,
});

/** What a text says of the two. */
function said(text: string, more: Partial<ReadText> = {}, scales = scalesWith()) {
  const found = weigh(readText(text, more), scales);
  return { rent: found.get(0), ladder: found.get(1) };
}

/** A topic word where it first stands in a text. */
const topicWord = (text: string, word: string) => ({ text: word, start: text.indexOf(word), strong: true });

describe('forms', () => {
  test('a candidate that a text does not meet is not there', () => {
    expect(said('It rained all day.')).toEqual({ rent: undefined, ladder: undefined });
  });

  test('weights are the sums of their parts, the weightiest first; the name is a form', () => {
    const { weight, telling, parts } = said('The zeppelin rent was a garnishment fee for a dirigible.').rent!;
    expect(parts.map(({ by, form }) => [by, form])).toEqual([
      ['form', 'zeppelin rent'],
      ['form', 'garnishment fee'],
      ['form', 'dirigible'],
    ]);
    expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(weight);
    expect(telling).toBeCloseTo(weight);
  });

  test('words are told from the first to the last that met, as the text wrote them', () => {
    const [part] = said('It was a Fee, a garnishment.').rent!.parts;
    expect(part).toMatchObject({ words: 'Fee, a garnishment', form: 'garnishment fee', how: 'same' });
  });

  test('a form that others have too weighs less', () => {
    const { rent: shared } = said('There was a hangar.');
    expect(shared!.weight).toBeLessThan(said('There was a dirigible.').rent!.weight);
  });

  test('forms count for any network, topic or not', () => {
    expect(said('There was a dirigible.', { networks: new Set() }).rent).toBeDefined();
  });
});

describe('concepts', () => {
  test('speak for a candidate beside its forms', () => {
    const { parts } = said('The hiring manager had a hangar on bungalow rungs.').ladder!;
    expect(parts.map(({ by, form }) => [by, form])).toEqual([
      ['concept', 'Managers and recruiters'],
      ['form', 'bungalow rungs'],
      ['form', 'hangar'],
    ]);
  });

  test('count only for networks that the text is on the topics of', () => {
    expect(said('A supervisor.', { networks: new Set(['m']) }).ladder).toBeUndefined();
  });
});

describe('topic words', () => {
  test('a strong topic word as a whole says that it is on topic, and tells less of findings', () => {
    const text = 'There was a dirigible, too.';
    const plain = said(text).rent!;
    const topical = said(text, { topicWords: [topicWord(text, 'dirigible')] }).rent!;
    expect(topical.weight).toBe(plain.weight);
    expect(topical.telling).toBeLessThan(plain.telling / 2);
    expect(topical.telling).toBeGreaterThan(0);
  });

  test('so does one that speaks of a concept', () => {
    const text = 'There was a supervisor, too.';
    const { weight, telling } = said(text, { topicWords: [topicWord(text, 'supervisor')] }).ladder!;
    expect(telling).toBeLessThan(weight);
  });

  test.each([
    ['a weak one', 'There was a dirigible, too.', 'dirigible', false],
    ['a part of one', 'There was a dirigible balloon.', 'dirigible balloon', true],
    ['a form with more words than it', 'There was a garnishment fee.', 'garnishment', true],
  ])('%s tells all there is', (_, text, word, strong) => {
    const { weight, telling } = said(text, { topicWords: [{ ...topicWord(text, word), strong }] }).rent!;
    expect(telling).toBe(weight);
  });
});

describe('distrust', () => {
  const weightsAfter = (times: number, form: string) => {
    const distrust = new Map([['n/rent', new Map([[form, times]])]]);
    const found = said('Her employer has a hangar and a dirigible.', {}, scalesWith(distrust));
    return { rent: found.rent!, ladder: found.ladder! };
  };

  test('a form that misled tells half as much after two corrections, a third after four', () => {
    const [whole, half, third] = [0, 2, 4].map(times =>
      weightsAfter(times, 'dirigible').rent.parts.find(({ form }) => form === 'dirigible')!,
    );
    expect(half!.weight).toBeCloseTo(whole!.weight / 2);
    expect(half!.telling).toBeCloseTo(whole!.telling / 2);
    expect(third!.weight).toBeCloseTo(whole!.weight / 3);
  });

  test('it tells other findings as much as before, and so do other forms', () => {
    const [before, after] = [weightsAfter(0, 'hangar'), weightsAfter(9, 'hangar')];
    const others = ({ parts }: typeof before.rent) => parts.filter(({ form }) => form !== 'hangar');
    expect(after.rent.weight).toBeLessThan(before.rent.weight);
    expect(others(after.rent)).toEqual(others(before.rent));
    expect(after.ladder).toEqual(before.ladder);
  });

  test('a concept is distrusted by its name', () => {
    expect(weightsAfter(4, 'Employers').rent.weight).toBeLessThan(weightsAfter(0, 'Employers').rent.weight);
  });
});

test.each([undefined, new Map([[rent.key, new Map([['hangar', 2]])]])])('in all a text says as much', distrust => {
  const text = 'A garnishment fee for the hangar that managers and an employer of the dirigible hired.';
  const read = readText(text, { topicWords: [topicWord(text, 'hangar')] });
  const told = [...weigh(read, scalesWith(distrust))];
  expect(told.length).toBeGreaterThan(0);
  expect([...weighInAll(read, scalesWith(distrust))]).toMatchObject(
    told.map(([place, { weight, telling }]) => [place, { weight, telling }]),
  );
});
