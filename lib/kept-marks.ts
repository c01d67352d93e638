import { STANCES, type Stance } from './evidence';
import type { Tally } from './tally';

/** A mark's sign, a digit, and what is round them; px. */
export const MARK = { height: 14, sign: 13, digit: 5.8, end: 4, gap: 2 };

/** How much room a node's marks of evidence take, px. */
export interface MarkRoom {
  /** One behind the other. */
  along: number;
  /** On the wider side of a node, where they stand on both. */
  beside: number;
}

/** How a count is written in a mark. */
export const written = (count: number): string => (count > 99 ? '99+' : String(count));

/** How wide a mark is, px. */
export const markWidth = (count: number): number => MARK.sign + written(count).length * MARK.digit + MARK.end;

/** The stances that a node's evidence takes. */
export const takenIn = (tally: Tally): Stance[] => STANCES.filter(stance => tally[stance] > 0);

/** Which marks stand left and right of a node: against on the left, for on the right, what only mentions it where there is room. */
export function sidesOf(tally: Tally): [left: Stance[], right: Stance[]] {
  const left = tally.contradicts > 0 ? 'contradicts' : tally.supports > 0 ? 'mentions' : undefined;
  const all = takenIn(tally);
  return [all.filter(stance => stance === left), all.filter(stance => stance !== left)];
}

/** How wide marks are, one behind the other, px. */
export function marksWidth(tally: Tally, stances: Stance[]): number {
  return (
    stances.reduce((sum, stance) => sum + markWidth(tally[stance]) + MARK.gap, 0) - (stances.length > 0 ? MARK.gap : 0)
  );
}

/** Room for the marks of nodes with evidence. */
export const marksOf = (tallies: ReadonlyMap<string, Tally>): Map<string, MarkRoom> =>
  new Map([...tallies].map(([key, tally]) => [key, roomOf(tally)]));

function roomOf(tally: Tally): MarkRoom {
  const [left, right] = sidesOf(tally).map(stances => marksWidth(tally, stances));
  return { along: marksWidth(tally, takenIn(tally)), beside: Math.max(left!, right!) };
}
