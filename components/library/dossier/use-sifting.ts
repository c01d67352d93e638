import { useMemo, useState } from 'preact/hooks';
import type { Evidence } from '@/lib/evidence';
import { grouped, sifted, type EvidenceOrder, type Grouping, type Sieve } from '@/lib/sifting';

export type Sifting = ReturnType<typeof useSifting>;

/** What of some evidence the reader wants to see, how it is put in groups, and in which order. */
export function useSifting(evidence: Evidence[]) {
  const [sieve, sift] = useState<Sieve>({});
  const [by, group] = useState<Grouping>('date');
  const [order, turn] = useState<EvidenceOrder>('newest');
  const shown = useMemo(() => sifted(evidence, sieve), [evidence, sieve]);
  const groups = useMemo(() => grouped(shown, by, order, new Date()), [shown, by, order]);
  return {
    sieve,
    sift,
    by,
    group,
    order,
    turn,
    shown,
    groups,
    /** Another one whenever something else is asked for. */
    asked: JSON.stringify([sieve, by, order]),
    isSifted: sieve.stance !== undefined || sieve.site !== undefined || (sieve.text ?? '').trim() !== '',
  };
}
