import { expect, test } from 'vitest';
import { formFinder } from '@/lib/form-finder';
import { spellingsOf } from '@/lib/form-pattern';
import { shelfOf, type Sought } from '@/lib/longest-forms';
import { fc } from '../fixtures/properties';

/** Finds forms of owner `n`, or of those that are written `owner: form`. */
const finderOf = (...forms: string[]) => {
  const sought = forms.flatMap((each): Sought<string>[] => {
    const [form, owner = 'n'] = each.split(': ').toReversed() as [string, string?];
    return spellingsOf(form).map(spelling => ({ spelling, owner, of: form }));
  });
  const shelves = Map.groupBy(sought, ({ spelling }) => shelfOf(spelling));
  return formFinder({ names: () => [...shelves.keys()], on: shelf => shelves.get(shelf) ?? [] });
};

/** What of a text is found. */
const foundIn = (text: string, ...forms: string[]) =>
  finderOf(...forms)(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['micro-credential', 'Their Micro\u2011credentials', 'Micro\u2011credentials'],
  ['micro-credential', 'their microcredential', 'microcredential'],
  ['skills program', 'two skills\n        programmes', 'skills\n        programmes'],
  ['labor market', 'the labour market’s', 'labour market’s'],
  ['center', 'all centres', 'centres'],
  ['organization', 'an organisation', 'organisation'],
  ['badge', 'badging', 'badging'],
  ['certify', 'it certifies', 'certifies'],
  ['e-learning', 'by E-Learning', 'E-Learning'],
  ['it', 'says IT.', 'IT'],
  ['l&d', 'The L&D team', 'L&D'],
  ['école', 'une École', 'École'],
])('%s is found in "%s"', (form, text, met) => expect(foundIn(text, form)).toEqual([met]));

test.each([
  ['win', 'the wine'],
  ['program', 'programming'],
  ['skill set', 'skillset'],
  ['badge', 'the badger'],
  ['cert', 'a concert'],
  ['open badge', 'open-ended badge'],
  ['university', 'the universe'],
])('%s is not found in "%s"', (form, text) => expect(foundIn(text, form)).toEqual([]));

test('the longest form counts, and what is within it does not', () =>
  expect(foundIn('login credentials and credentials', 'credential', 'login credential')).toEqual([
    'login credentials',
    'credentials',
  ]));

test('owners do not mind each other', () => {
  const found = finderOf('n: login credential', 'n: credential', 'm: credential')('login credentials');
  expect(found.map(({ owner, of }) => [owner, ...of])).toEqual([
    ['n', 'login credential'],
    ['m', 'credential'],
  ]);
});

test('a form is told with all that are the same but for hyphens and inflection', () =>
  expect(finderOf('e-learning', 'elearning')('Their eLearning')[0]!.of.toSorted()).toEqual([
    'e-learning',
    'elearning',
  ]));

test('any form is found in the middle of any text', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const form = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
  fc.assert(
    fc.property(form, fc.string(), (its, around) => {
      expect(foundIn(`${around} ${its} .`, its)).toContain(its);
    }),
  );
});
