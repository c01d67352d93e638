import type { NetworkId } from './model';
import { wordsIn } from './plain-words';
import { stem } from './text';
import type { ConceptKey } from './vocabulary-model';

/** A finding or relationship as terms are packed of it. */
export interface Termed {
  /** Its own id in its network. */
  id: string;
  name: string;
  forms: string[];
  concepts?: Record<ConceptKey, number>;
}

/** The terms of one network's findings and relationships, and who has each: small enough to be read at once. Plain JSON and arrays. */
export interface NetworkTerms {
  network: NetworkId;
  /** Ids of the network's nodes, one a line, in the order of their keys. */
  ids: string;
  /** Distinct stems of names and forms, and concepts as {@link conceptTerm}; one a line. */
  stems: string;
  /** How each stem was first written, in lower case; empty lines for concepts. */
  words: string;
  /** For each stem, where its owners end in {@link owners}. */
  ends: Uint32Array;
  /** Places of nodes among {@link ids}, stem after stem, rising within each. */
  owners: Uint16Array;
}

/** A concept as a term: no stem has that sign. */
export const conceptTerm = (concept: string): string => `+${concept}`;

/** Whether a term is a concept. */
export const isConceptTerm = (term: string): boolean => term.startsWith('+');

/** In the order of keys, as the database has it: by code units. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** A term while it is collected. */
interface Collected {
  term: string;
  /** As first written. */
  word: string;
  owners: number[];
}

/** Pack the terms of a network; fewer than 65,536 nodes. */
export function packTerms(network: NetworkId, nodes: readonly Termed[]): NetworkTerms {
  const ordered = nodes.toSorted(byId);
  const all = collect(ordered);
  const owners = new Uint16Array(all.reduce((sum, one) => sum + one.owners.length, 0));
  let end = 0;
  const ends = all.map(one => {
    owners.set(one.owners, end);
    return (end += one.owners.length);
  });
  return {
    network,
    ids: ordered.map(({ id }) => id).join('\n'),
    stems: all.map(({ term }) => term).join('\n'),
    words: all.map(({ word }) => word).join('\n'),
    ends: Uint32Array.from(ends),
    owners,
  };
}

/** The terms of nodes, in the order in which they are first met. */
function collect(nodes: readonly Termed[]): Collected[] {
  const byTerm = new Map<string, Collected>();
  const byWord = new Map<string, Collected>();
  const add = (term: string, word: string, place: number): Collected => {
    const one = byTerm.get(term) ?? { term, word, owners: [] };
    byTerm.set(term, one);
    if (one.owners.at(-1) !== place) one.owners.push(place);
    return one;
  };
  for (const [place, { name, forms, concepts }] of nodes.entries()) {
    for (const form of [name, ...forms]) {
      // Every word stands in many forms: it is stemmed once.
      for (const word of wordsIn(form)) {
        const one = byWord.get(word);
        if (!one) byWord.set(word, add(stem(word), word, place));
        else if (one.owners.at(-1) !== place) one.owners.push(place);
      }
    }
    const ids = Object.keys(concepts ?? {}).flatMap(key => key.split('+'));
    for (const id of ids) add(conceptTerm(id), '', place);
  }
  return [...byTerm.values()];
}

/** What is on each line; nothing for no lines. */
export function linesOf(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n');
}
