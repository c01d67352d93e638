import type { Evidence, Stance } from './evidence';

/** How many kept passages take each stance. */
export type Tally = Record<Stance, number>;

/** Count kept passages by their stance. */
export function tallyOf(evidence: Iterable<Pick<Evidence, 'stance'>>): Tally {
  const tally: Tally = { supports: 0, contradicts: 0, mentions: 0 };
  for (const { stance } of evidence) tally[stance]++;
  return tally;
}

/** How many there are, whatever they say. */
export function totalOf({ supports, contradicts, mentions }: Tally): number {
  return supports + contradicts + mentions;
}
