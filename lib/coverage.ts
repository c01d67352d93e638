import type { NetworkId, NodeKey } from './model';
import type { Lit } from './network';
import { partsOf } from './node-key';

/** What lights the picture of a network: this page, all that was read of its site, or everything read so far. */
export type Lens = 'page' | 'site' | 'all';

/** A page that touches more findings than these is remembered by those that it speaks of most. */
export const MAX_TOUCHED = 300;

/** How many passages of one page speak to each finding or relationship. */
export type Touched = Record<NodeKey, number>;

/** What the pages that were read touch of one network. Pages that touch nothing of it do not count. */
export interface Coverage {
  pages: number;
  /** How many of the pages touch each finding or relationship. */
  nodes: ReadonlyMap<NodeKey, number>;
  /** The sites they are of, the one with the most pages first. */
  sites: string[];
}

/** Sum up what pages touch of a network. */
export function coverageOf(pages: Iterable<{ site: string; nodes: Touched }>, network: NetworkId): Coverage {
  const nodes = new Map<NodeKey, number>();
  const sites = new Map<string, number>();
  let count = 0;
  for (const { site, nodes: touched } of pages) {
    const its = Object.keys(touched).filter(key => partsOf(key).network === network);
    if (its.length === 0) continue;
    count += 1;
    sites.set(site, (sites.get(site) ?? 0) + 1);
    for (const key of its) nodes.set(key, (nodes.get(key) ?? 0) + 1);
  }
  const ranked = [...sites].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { pages: count, nodes, sites: ranked.map(([site]) => site) };
}

/** A picture's light for what pages touch: the more pages, the larger. */
export function litByCoverage({ nodes }: Coverage): Map<NodeKey, Lit> {
  return new Map(nodes.entries().map(([key, pages]) => [key, { passages: pages, strength: 'strong' as const }]));
}
