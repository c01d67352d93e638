import { expect, test } from 'vitest';
import type { GatedSentence } from '@/lib/gated-sentence';
import { isLight, lightsOf, nearest, REACH, verdictsOf, within, type Light } from '@/lib/lights';
import type { Level } from '@/lib/topic-hits';
import { gateOfBoth } from '../fixtures/sentences';
import { fc } from '../fixtures/properties';

/** Every topic is of network `n`. */
const gateOfN = { ...gateOfBoth, networkOf: () => 'n' };

const sentenceAt = (levels: Record<string, Level>, words: GatedSentence['words'] = []): GatedSentence => ({
  start: 0,
  end: 40,
  before: 0,
  index: 0,
  levels: new Map(Object.entries(levels)),
  words,
});

/** What a sentence with a strong word, if its level is `alone`, gives. */
const givenBy = (level: Level) =>
  lightsOf(sentenceAt({ n: level }, [{ text: 'badge', start: 0, topic: 0, strong: true }]), 0, gateOfN)[0]!.gives;

const light = (place: number, level: Light['level'] = 'alone', more: Partial<Light> = {}): Light => ({
  place,
  level,
  network: 'n',
  gives: givenBy(level),
  topics: level === 'against' ? [] : [0],
  ...more,
});

test('two weak words are less company than a strong one', () => {
  const [pair] = lightsOf(sentenceAt({ n: 'alone' }), 0, gateOfN);
  expect(pair!.gives).toBeLessThan(givenBy('alone'));
  expect(pair!.gives).toBeGreaterThan(givenBy('weak'));
});

/** What is said of a sentence at place 10. */
function verdictOf(level: Level, around: Light[], title?: Level) {
  const titled = new Map<string, Level>(title ? [['n', title]] : []);
  return verdictsOf({ sentence: sentenceAt({ n: level }), place: 10, isKept: false }, around, titled)[0]!;
}

test('what has topic words, or is about something else, shines on its neighbours; faint words do not', () => {
  expect(lightsOf(sentenceAt({ n: 'against', m: 'sure' }), 4, gateOfBoth)).toMatchObject([
    { place: 4, network: 'n', level: 'against' },
    { place: 4, network: 'm', level: 'sure' },
  ]);
  expect(lightsOf(sentenceAt({ n: 'weak', m: 'faint' }), 4, gateOfBoth)).toMatchObject([{ network: 'n' }]);
});

test('a light has the topics of its own network only', () => {
  const text = 'There were people of the registrar and a proctor with a badge in the hall.';
  const [gated] = gateOfBoth.sentences(text);
  const topics = lightsOf(gated!, 0, gateOfBoth).map(one => [one.network, one.topics]);
  expect(Object.fromEntries(topics)).toEqual({ n: [1, 0], m: [2] });
});

test.each<[Level, boolean]>([
  ['sure', true],
  ['alone', true],
  ['weak', false],
  ['faint', false],
  ['against', false],
])('something that is %s is on topic alone: %s', (level, isOn) => {
  expect(isLight(new Map([['n', level]]))).toBe(isOn);
});

test('a verdict tells what each neighbour gives, the nearer the more, and against takes', () => {
  const { near, given, title } = verdictOf('weak', [light(9), light(12), light(13, 'against')], 'alone');
  const [beside, next, against] = near.map(one => one.given);
  expect(beside).toBeGreaterThan(next!);
  expect(next).toBeGreaterThan(0);
  expect(against).toBeLessThan(0);
  expect(title).toBeGreaterThan(0);
  expect(given).toBeCloseTo(beside! + next! + against! + title);
});

test('a neighbour of another network gives nothing, nor does a sentence to itself', () => {
  expect(verdictOf('weak', [light(9, 'alone', { network: 'm' }), light(10)])).toMatchObject({
    near: [],
    given: 0,
    isLit: false,
  });
});

test('each network has its own verdict', () => {
  const sentence = sentenceAt({ n: 'weak', m: 'weak' });
  const verdicts = verdictsOf({ sentence, place: 10, isKept: false }, [light(9)], new Map());
  expect(verdicts.map(({ network, isLit }) => [network, isLit])).toEqual([
    ['n', true],
    ['m', false],
  ]);
});

test.each<[string, Level, Light[], Level | undefined, boolean]>([
  ['a weak word beside one on topic', 'weak', [light(11)], undefined, true],
  ['a weak word three from one', 'weak', [light(13)], undefined, true],
  ['a weak word four from one', 'weak', [light(14)], undefined, false],
  ['a weak word under a title', 'weak', [], 'alone', true],
  ['a weak word under a weak title', 'weak', [], 'weak', false],
  ['a weak word between two weak ones', 'weak', [9, 11].map(at => light(at, 'weak')), undefined, false],
  ['a weak word among many weak ones', 'weak', [7, 8, 9, 11, 12, 13].map(at => light(at, 'weak')), undefined, true],
  ['a weak word among some, under a weak title', 'weak', [8, 9, 11, 12].map(at => light(at, 'weak')), 'weak', false],
  ['a weak word four from one, under a weak title', 'weak', [light(14)], 'weak', true],
  ['a faint word among many weak ones', 'faint', [7, 8, 9, 11, 12, 13].map(at => light(at, 'weak')), undefined, false],
  ['a faint word beside one strong word', 'faint', [light(9)], undefined, false],
  ['a faint word beside one that is sure', 'faint', [light(9, 'sure')], undefined, true],
  ['a faint word near two', 'faint', [light(8), light(12)], undefined, true],
  ['a faint word near one, under a title', 'faint', [light(16)], 'alone', true],
  ['a strong word beside one about something else', 'alone', [light(9, 'against')], undefined, true],
  ['a strong word between two', 'alone', [9, 11].map(at => light(at, 'against')), undefined, false],
  ['a strong word under a title about something else', 'alone', [], 'against', false],
  ['a sure one between two', 'sure', [9, 11].map(at => light(at, 'against')), 'against', true],
  ['one about something else among many', 'against', [8, 9, 11, 12].map(at => light(at)), 'sure', false],
])('%s', (_, level, around, title, isLit) => {
  expect(verdictOf(level, around, title).isLit).toBe(isLit);
});

test('what is kept is lit whatever it needs', () => {
  const sentence = sentenceAt({ n: 'faint' });
  expect(verdictsOf({ sentence, place: 10, isKept: true }, [], new Map())[0]!.isLit).toBe(true);
});

test('a sentence goes on with the foremost topic of the nearest light of its networks', () => {
  const around = [
    light(2, 'alone', { topics: [7] }),
    light(6, 'alone', { topics: [1, 0] }),
    light(9, 'alone', { network: 'm', topics: [3] }),
    light(11, 'against'),
  ];
  expect(nearest(around, 10, ['n'])).toEqual([1]);
  expect(nearest(around, 10, ['n', 'm'])).toEqual([3]);
  expect(nearest(around, 10, ['l'])).toEqual([]);
});

test('six sentences are within reach, seven are not', () => {
  const lights = [3, 4, 10, 16, 17].map(place => light(place));
  expect(within(lights, 10).map(({ place }) => place)).toEqual([4, 10, 16]);
});

test('within reach is whatever is no further than reach, on both sides', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 30 }), fc.nat(40), (at, place) => {
      const lights = at.toSorted((a, b) => a - b).map(one => light(one));
      expect(within(lights, place)).toEqual(lights.filter(one => Math.abs(one.place - place) <= REACH));
    }),
  );
});
