import type { Anchoring, Evidence } from '@/lib/evidence';
import type { NodeSummary } from '@/lib/model';

/** What was kept where a passage stands. */
export interface KeptView {
  evidence: Evidence;
  as: Anchoring;
  /** What it was kept for; absent when that is nothing yet, or not in the library. */
  node: NodeSummary | undefined;
}
