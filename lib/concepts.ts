import knowledge from '@/assets/concepts.json';
import { formIndex, type Form } from './form-index';
import { words } from './text';
import type { Concept } from './vocabulary-model';

/** All general concepts, in the order of their file. */
export const CONCEPTS = knowledge.concepts as readonly Concept[];

let index: ReadonlyMap<string, readonly Form[]> | undefined;
let formWords: ReadonlyMap<string, string> | undefined;

/** The forms of all concepts; owners are places in {@link CONCEPTS}. Built by the first question. */
export function conceptIndex(): ReadonlyMap<string, readonly Form[]> {
  return (index ??= formIndex(
    CONCEPTS.map(({ forms }) => forms),
    { isFixed: true },
  ));
}

/** Every word of every concept's forms, as first written, by its stem. */
export function conceptWords(): ReadonlyMap<string, string> {
  return (formWords ??= new Map(
    CONCEPTS.flatMap(({ forms }) => forms.flatMap(words))
      .map(({ stem, text }) => [stem, text.toLowerCase()] as const)
      .toReversed(),
  ));
}
