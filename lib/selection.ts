import type { Peers } from './form-index';
import { placesOf } from './merged-terms';
import type { OpenTerms } from './open-terms';

/** One message of a page weighs so many findings at most. */
export const MAX_CANDIDATES = 300;
/** Of those of the networks that the page is on the topics of, each passage is weighed against so many, if others leave room. */
const A_PASSAGE = 48;
/** However many passages there are, each has a choice. */
const LEAST = 8;
/** Of the findings of other networks, a passage is weighed against so many. */
const OF_OTHERS = 12;

/** A network that a page is on the topics of. */
export interface Lit {
  terms: OpenTerms;
  peers: Peers;
}

/** How many candidates of the networks that a page is on each of so many passages has. */
export function choiceFor(passages: number): number {
  return Math.max(LEAST, Math.min(A_PASSAGE, Math.floor(MAX_CANDIDATES / passages)));
}

/**
 * What a term tells of who has it, 0 to 1, as forms are weighed: the rarer among its peers, the more (inverse document
 * frequency).
 */
function rarity(owners: number, count: number): number {
  return count < 2 ? 1 : Math.max(0, Math.log((count + 1) / owners) / Math.log(count + 1));
}

/** A network as peers. */
export function litBy(terms: OpenTerms): Lit {
  return { terms, peers: { count: terms.ids.length, owners: stem => Math.max(1, terms.ownersOf(stem).length) } };
}

/** The places of a network's findings that share the rarest terms with a text, with what they share; the best first. */
export function bestIn(
  { terms, peers }: Lit,
  text: readonly string[],
  most: number,
): { place: number; shared: number }[] {
  const shared = new Float64Array(peers.count);
  for (const term of text) {
    const owners = terms.ownersOf(term);
    const told = owners.length === 0 ? 0 : rarity(owners.length, peers.count);
    for (const place of owners) shared[place]! += told;
  }
  const sharing: { place: number; shared: number }[] = [];
  for (let place = 0; place < shared.length; place++) {
    if (shared[place]! > 0) sharing.push({ place, shared: shared[place]! }); // Mostly few do.
  }
  return best(sharing, most);
}

/** A term of the whole library: how many have it, and who, if they are few. */
export interface SharedTerm {
  owners: number;
  refs: Uint32Array;
}

/** References to the findings, of networks that `isOther`, that share the rarest terms with a text; the best first. */
export function bestOfOthers(
  terms: readonly SharedTerm[],
  count: number,
  isOther: (network: number) => boolean,
): number[] {
  const shared = new Map<number, number>();
  for (const { owners, refs } of terms) {
    const told = rarity(owners, count);
    for (const ref of refs) if (isOther(placesOf(ref).network)) shared.set(ref, (shared.get(ref) ?? 0) + told);
  }
  return best(
    [...shared].map(([ref, sum]) => ({ ref, shared: sum })),
    OF_OTHERS,
  ).map(({ ref }) => ref);
}

function best<T extends { shared: number }>(all: T[], most: number): T[] {
  return all
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most);
}
