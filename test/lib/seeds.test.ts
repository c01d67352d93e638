import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { seedPattern } from '@/lib/seed-pattern';
import { fold } from '@/lib/text';
import { seedsOf } from '@/lib/seeds';
import { fc } from '../fixtures/properties';

const all = builtIn.vocabulary.topics.flatMap(({ strong, weak }) => [...strong, ...weak]).map(form => fold(form));

test('every form of the built-in network is told by a seed, however it is hyphenated', () => {
  const seeds = seedPattern(seedsOf(all).join('\n'));
  const spellings = (form: string) => [form, form.replaceAll('-', ''), form.replaceAll(' ', '-').toUpperCase()];
  expect(all.flatMap(spellings).filter(text => !seeds.test(`So ${text}s.`))).toEqual([]);
});

test('seeds are few', () => expect(seedsOf(all).length).toBeLessThan(all.length / 4));

test('what every text has is told by its rarer words', () => {
  const seeds = seedPattern(seedsOf(['ready to work', 'nanodegree']).join('\n'));
  expect(['ready', 'nanodegrees', 'to and from', 'degree'].map(text => seeds.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a seed begins a word, or at a capital where two blocks meet', () => {
  const seeds = seedPattern(seedsOf(['badge']).join('\n'));
  expect(['a badge', 'open-badge', 'skillsBadges', 'BADGE', 'xbadge', 'ABADGE'].map(text => seeds.test(text))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('no forms have no seeds', () => expect(seedsOf([])).toEqual([]));

test('any form has a seed in any text that has it', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const form = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
  fc.assert(
    fc.property(fc.array(form, { minLength: 1 }), forms => {
      const seeds = seedPattern(seedsOf(forms).join('\n'));
      expect(forms.filter(each => !seeds.test(each))).toEqual([]);
    }),
  );
});
