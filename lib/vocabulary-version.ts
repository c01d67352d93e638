/**
 * Which vocabularies this code makes. Raise it whenever the derivation (`lib/vocabulary.ts`, `lib/phrases.ts`), the
 * concepts (`assets/concepts.json`) or a built-in network's vocabulary change: what is stored and the reader did not edit
 * is then made anew.
 */
export const VOCABULARY_VERSION = 1;
