import { linesOf, type NetworkTerms } from './packed-terms';

/** The terms of one network, to be asked. */
export interface OpenTerms {
  /** Ids of the network's findings and relationships, in the order of their keys. */
  ids: string[];
  /** Places among {@link ids} of those that have a term, rising. */
  ownersOf(term: string): Uint16Array;
}

/** Open what was packed. */
export function openTerms({ ids, stems, ends, owners }: NetworkTerms): OpenTerms {
  const placeOf = new Map(linesOf(stems).map((term, place) => [term, place]));
  return {
    ids: linesOf(ids),
    ownersOf(term) {
      const place = placeOf.get(term);
      return place === undefined ? owners.subarray(0, 0) : owners.subarray(ends[place - 1] ?? 0, ends[place]);
    },
  };
}
