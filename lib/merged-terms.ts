import type { NetworkId } from './model';
import { isConceptTerm, linesOf, type NetworkTerms } from './packed-terms';

/** In a library of so many findings and relationships, every term leads to all that have it. */
const SMALL = 2_000;
/** In a larger one, only terms that so few have do: what many have tells little, and is a long list. */
const RARE = 64;
/** A reference to a node: its network's place, times this, and its own place there. */
const PLACES = 65_536;

/** The terms of all networks that pages are matched against. */
export interface MergedTerms {
  networks: NetworkId[];
  /** Findings and relationships in all. */
  count: number;
  /** Distinct stems, one a line, in the order in which nodes have them. */
  stems: string;
  /** How each was first written, in lower case. */
  words: string;
  /** How many nodes have each stem. */
  owners: Uint32Array;
  /** For each stem, where its references end in {@link refs}. */
  ends: Uint32Array;
  /** Who has each stem, as {@link refOf}. None for stems that too many have. */
  refs: Uint32Array;
}

/** Where a node is, by the places of its network and of its own. */
export function placesOf(ref: number): { network: number; place: number } {
  return { network: Math.floor(ref / PLACES), place: ref % PLACES };
}

/** Merge the terms of networks, at most 65,536, in the order of their ids. */
export function mergeTerms(networks: readonly NetworkTerms[]): MergedTerms {
  const words: string[] = [];
  const stems = new Map<string, number>();
  const own = networks.map(({ stems: its, words: written }) => {
    const lines = linesOf(written);
    return linesOf(its).map((term, line) => {
      if (isConceptTerm(term)) return -1;
      const known = stems.get(term);
      if (known !== undefined) return known;
      words.push(lines[line]!);
      stems.set(term, stems.size);
      return stems.size - 1;
    });
  });
  const count = networks.reduce((sum, { ids }) => sum + linesOf(ids).length, 0);
  const owners = countOwners(networks, own, stems.size);
  return {
    networks: networks.map(({ network }) => network),
    count,
    stems: [...stems.keys()].join('\n'),
    words: words.join('\n'),
    owners,
    ...refsOf(networks, own, owners, count <= SMALL ? count : RARE),
  };
}

function countOwners(networks: readonly NetworkTerms[], own: number[][], stems: number): Uint32Array {
  const owners = new Uint32Array(stems);
  for (const [network, { ends }] of networks.entries()) {
    for (const [line, stem] of own[network]!.entries()) {
      if (stem >= 0) owners[stem]! += ends[line]! - (ends[line - 1] ?? 0);
    }
  }
  return owners;
}

/** References to the owners of stems that at most so many have. */
function refsOf(
  networks: readonly NetworkTerms[],
  own: number[][],
  owners: Uint32Array,
  most: number,
): Pick<MergedTerms, 'ends' | 'refs'> {
  let end = 0;
  const ends = owners.map(count => (end += count <= most ? count : 0));
  const refs = new Uint32Array(end);
  const next = ends.map((_, stem) => (stem === 0 ? 0 : ends[stem - 1]!));
  for (const [network, its] of networks.entries()) {
    for (const [line, stem] of own[network]!.entries()) {
      if (stem < 0 || owners[stem]! > most) continue;
      for (let at = its.ends[line - 1] ?? 0; at < its.ends[line]!; at++) {
        refs[next[stem]!++] = network * PLACES + its.owners[at]!;
      }
    }
  }
  return { ends, refs };
}
