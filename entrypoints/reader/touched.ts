import { MAX_TOUCHED, type Touched } from '@/lib/coverage';
import { foremostOf } from '@/lib/page';
import type { Visit } from './visit';

/** What a page touches, as the badge counts it and as it is remembered. */
export interface Touching {
  findings: number;
  touched: Touched;
}

/** Count which findings a page touches; of a page that touches very many, those that it speaks of most are told by name. */
export function touchedBy(visit: Visit | undefined): Touching {
  const counts = new Map<string, number>();
  for (const { links = [] } of visit?.placed.values() ?? [])
    for (const { node } of foremostOf(links)) counts.set(node, (counts.get(node) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, MAX_TOUCHED);
  return { findings: counts.size, touched: Object.fromEntries(most) };
}
