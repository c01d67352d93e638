import knowledge from '@/assets/concepts.json';
import stems from '@/assets/stems.json';
import { formIndex, type FormIndex } from './form-index';
import { once } from './once';
import { plainWords } from './plain-words';
import { knowStems } from './text';
import type { Concept } from './vocabulary-model';

/** All general concepts, in the order of their file. */
export const CONCEPTS = knowledge.concepts as readonly Concept[];

/** Stemming their words would take most of the time in which a background that was stopped answers again. */
const knowTheirStems = once(() => knowStems(wordsOf(stems.words), stems.ends.split(' ')));

/** Words in order, each told by how many letters it has of the one before (a digit of base 36), and the rest: a fourth less to download. */
function wordsOf(told: string): string[] {
  let word = '';
  return told.split(' ').map(one => (word = word.slice(0, parseInt(one[0]!, 36)) + one.slice(1)));
}

/** The forms of all concepts; owners are places in {@link CONCEPTS}. Built by the first question. */
export const conceptIndex = once((): FormIndex => {
  knowTheirStems();
  return formIndex(
    CONCEPTS.map(({ forms }) => forms),
    { isFixed: true },
  );
});

/** Every word of every concept's forms, as first written, by its stem. */
export const conceptWords = once((): ReadonlyMap<string, string> => {
  knowTheirStems();
  const found = new Map<string, string>();
  for (const { text, stem } of CONCEPTS.flatMap(({ forms }) => forms.flatMap(plainWords)).toReversed()) {
    found.set(stem, text);
  }
  return found;
});
