import { expect, test } from 'vitest';
import { wordsAgainst } from '@/lib/other-fields';

const charges = ['Cities charge drivers, and the toll pays for buses.'];

test('words of fields that a network never enters speak against it', () => {
  expect(wordsAgainst(charges, [])).toEqual(expect.arrayContaining(['wicket', 'router', 'double helix']));
});

test('a network that has two words of a field is of it, and the others do not speak against it', () => {
  const cooking = wordsAgainst(['Bake the dough until the crust sings.'], []);
  expect(cooking).not.toContain('saucepan');
  expect(cooking).toContain('wicket');
});

test('one word of a field, perhaps a figure of speech, is only left out itself', () => {
  const against = wordsAgainst(['The crust of the earth.'], []);
  expect(against).not.toContain('crust');
  expect(against).toContain('saucepan');
});

test('figures of speech count where they hold a topic word that means something else in them', () => {
  expect(wordsAgainst(charges, ['toll'])).toContain('death toll');
  expect(wordsAgainst(charges, ['bus'])).not.toContain('death toll');
  expect(wordsAgainst(['The death toll rose.'], ['toll'])).not.toContain('death toll');
});
