import { askBackground } from '@/lib/browser/messaging';
import { isUnplaced, type Anchoring, type Evidence } from '@/lib/evidence';
import type { KeptPassage } from '../reader/keeper-slot';

/** What is known to be as it was is told again after so long (ms): "last seen" need not be exact. */
const TELL_AGAIN = 24 * 60 * 60 * 1_000;

/** Tells how kept passages were found, each once as long as that does not change. */
export interface Reporting {
  /** `isSettled`: late content has had its time, so that what was not found is not there. */
  tell(evidence: Evidence[], found: KeptPassage[], isSettled: boolean): void;
}

/** Begin with nothing told. */
export function createReporting(): Reporting {
  const told = new Map<Evidence['id'], Anchoring>();
  return {
    tell(evidence, found, isSettled) {
      const known = new Map(found.map(({ evidence: { id }, as }): [string, Anchoring] => [id, as]));
      const reports = evidence.flatMap(one => {
        const { id, anchored } = one;
        const as = known.get(id) ?? (isSettled && !isUnplaced(one) ? 'orphaned' : undefined);
        return as === undefined || told.get(id) === as || isStillTrue(anchored, as) ? [] : { id, as };
      });
      if (reports.length === 0) return;
      for (const { id, as } of reports) told.set(id, as);
      askBackground('reportAnchored', reports).catch(() => undefined); // It will be told on the next visit.
    },
  };
}

function isStillTrue(anchored: Evidence['anchored'], as: Anchoring): boolean {
  return anchored?.as === as && Date.now() - Date.parse(anchored.at) < TELL_AGAIN;
}
