import type { Anchoring, Evidence } from '@/lib/evidence';
import type { NodeSummary } from '@/lib/model';
import type { PageEvidence } from '@/lib/page';

/** What was kept where a passage stands. */
export interface KeptView {
  evidence: Evidence;
  as: Anchoring;
  /** What it was kept for; absent when that is nothing yet, or not in the library. */
  node: NodeSummary | undefined;
  /** It was taken out while the card was open, here or elsewhere: there it can be had back. */
  isGone?: boolean;
}

/**
 * What an open card shows, now that something else is kept. What it showed stays where it was: what is not found on the
 * page just now is kept all the same, and what was taken out can be had back.
 *
 * @param all Everything that is kept from the page.
 */
export function followKept(shown: KeptView[], now: KeptView[], all: PageEvidence[]): KeptView[] {
  const followed = shown.map(view => {
    const isIt = ({ evidence }: { evidence: Evidence }) => evidence.id === view.evidence.id;
    const { isGone: _, ...known } = now.find(isIt) ?? view;
    const evidence = all.find(isIt)?.evidence;
    return evidence ? { ...known, evidence } : { ...known, isGone: true };
  });
  const ids = new Set(shown.map(({ evidence }) => evidence.id));
  return [...followed, ...now.filter(({ evidence }) => !ids.has(evidence.id))];
}
