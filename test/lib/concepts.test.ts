import { expect, test } from 'vitest';
import { CONCEPTS, conceptIndex, conceptWords } from '@/lib/concepts';
import { meetings } from '@/lib/meetings';
import { lookUpIn } from '@/lib/similar';
import { words } from '@/lib/text';

const look = lookUpIn(new Map());

/** The ids of the concepts that a text speaks of. */
const conceptsIn = (text: string) => [...meetings(look(text), conceptIndex()).keys()].map(at => CONCEPTS[at]!.id);

test('every concept is met by each of its forms', () => {
  const unmet = CONCEPTS.flatMap(({ id, forms }) => forms.filter(form => !conceptsIn(`So ${form}.`).includes(id)));
  expect(unmet).toEqual([]);
});

test('each word of each form is known, as written', () => {
  const known = conceptWords();
  const all = CONCEPTS.flatMap(({ forms }) => forms.flatMap(words));
  expect(all.filter(({ stem }) => !known.has(stem))).toEqual([]);
  const written = new Set(all.map(({ text }) => text.toLowerCase()));
  expect([...known.values()].filter(word => !written.has(word))).toEqual([]);
});

test('the words of a phrase must stand side by side and in order', () => {
  expect(conceptsIn('The hiring manager was there.')).toContain('manager');
  const apart = meetings(look('They were hiring when she was head of it.'), conceptIndex());
  expect([...apart.values()].flat().map(({ form }) => form.text)).not.toContain('hiring manager');
});

test('index and words are built once', () => {
  expect(conceptIndex()).toBe(conceptIndex());
  expect(conceptWords()).toBe(conceptWords());
});
