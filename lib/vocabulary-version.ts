/**
 * Which vocabularies this code makes. Raise it whenever the derivation (`lib/vocabulary.ts` and what it imports, the lists
 * in `assets` among that) or a built-in network's vocabulary change: what is stored and the reader did not edit is then
 * made anew.
 */
export const VOCABULARY_VERSION = 3;
