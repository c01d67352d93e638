import type { NetworkId } from './model';
import { plainWords } from './plain-words';
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
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Pack the terms of a network; fewer than 65,536 nodes. */
export function packTerms(network: NetworkId, nodes: readonly Termed[]): NetworkTerms {
  const written = new Map<string, string>();
  const ownersOf = new Map<string, number[]>();
  const ordered = nodes.toSorted(byId);
  for (const [place, node] of ordered.entries()) {
    for (const [term, word] of termsOf(node)) {
      const owners = ownersOf.get(term);
      if (!owners) {
        ownersOf.set(term, [place]);
        written.set(term, word);
      } else if (owners.at(-1) !== place) owners.push(place);
    }
  }
  const lists = [...ownersOf.values()];
  const owners = new Uint16Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = lists.map(list => {
    owners.set(list, end);
    return (end += list.length);
  });
  return {
    network,
    ids: ordered.map(({ id }) => id).join('\n'),
    stems: [...ownersOf.keys()].join('\n'),
    words: [...written.values()].join('\n'),
    ends: Uint32Array.from(ends),
    owners,
  };
}

/** The terms of a node, with how it writes them; some more than once. */
function* termsOf({ name, forms, concepts }: Termed): Generator<[term: string, word: string]> {
  yield* written(name);
  for (const form of forms) yield* written(form);
  const ids = new Set(Object.keys(concepts ?? {}).flatMap(key => key.split('+')));
  for (const id of ids) yield [conceptTerm(id), ''];
}

const written = (form: string) => plainWords(form).map(({ text, stem }) => [stem, text] as [string, string]);

/** What is on each line; nothing for no lines. */
export function linesOf(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n');
}
