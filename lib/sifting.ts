import type { Evidence, Stance } from './evidence';
import { lowered } from './lowered';
import { fold } from './text';

/** What evidence is to be shown. What is absent or empty does not matter. */
export interface Sieve {
  stance?: Stance;
  site?: string;
  /** Words, or beginnings of words, that quote, note or title must have, in any order. */
  text?: string;
}

/** The evidence that a sieve lets through, in its order. */
export function sifted(evidence: Evidence[], { stance, site, text = '' }: Sieve): Evidence[] {
  const wanted = plain(text)
    .split(/\s+/)
    .filter(word => word !== '');
  return evidence.filter(
    one =>
      (stance === undefined || one.stance === stance) &&
      (site === undefined || one.source.site === site) &&
      wanted.every(word => searchedOf(one).includes(word)),
  );
}

/** The sites that evidence is from, with how much of it: the most first. */
export function sitesOf(evidence: Evidence[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { source } of evidence) counts.set(source.site, (counts.get(source.site) ?? 0) + 1);
  return [...counts]
    .map(([site, count]) => ({ site, count }))
    .toSorted((a, b) => b.count - a.count || a.site.localeCompare(b.site));
}

/** By what a list of evidence is put in groups. */
export type Grouping = 'date' | 'site';
/** In which order a list of evidence is. */
export type EvidenceOrder = 'newest' | 'oldest';

/** Evidence that was kept in one stretch of time, or on one site. */
export interface EvidenceGroup {
  /** The site; or `today`, `yesterday`, `week`, or else the month, as in `2027-01`. */
  key: string;
  evidence: Evidence[];
}

/**
 * Evidence in groups: by time in the order that is wanted, by site with the largest first. `now`: from when days are counted
 * back, by the reader's own clock.
 */
export function grouped(evidence: Evidence[], by: Grouping, order: EvidenceOrder, now: Date): EvidenceGroup[] {
  const ordered = evidence.toSorted((a, b) => (order === 'newest' ? byAge(b, a) : byAge(a, b)));
  const keyOf = by === 'site' ? (one: Evidence) => one.source.site : periods(now);
  const groups = [...Map.groupBy(ordered, keyOf)].map(([key, its]) => ({ key, evidence: its }));
  if (by === 'date') return groups;
  return groups.toSorted((a, b) => b.evidence.length - a.evidence.length || a.key.localeCompare(b.key));
}

/** Plain order of ISO 8601 in UTC is order in time. */
function byAge({ keptAt: a }: Evidence, { keptAt: b }: Evidence): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function periods(now: Date): (one: Evidence) => string {
  const dayBefore = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).getTime();
  const begins = [
    { key: 'today', at: dayBefore(0) },
    { key: 'yesterday', at: dayBefore(1) },
    { key: 'week', at: dayBefore(6) },
  ];
  return ({ keptAt }) => {
    const kept = new Date(keptAt);
    const recent = begins.find(({ at }) => kept.getTime() >= at);
    return recent?.key ?? `${kept.getFullYear()}-${String(kept.getMonth() + 1).padStart(2, '0')}`;
  };
}

/** Folded once: a search in thousands of passages is asked for with every key. */
const searched = new WeakMap<Evidence, string>();

function searchedOf(one: Evidence): string {
  const known = searched.get(one) ?? plain(`${one.quote.exact} ${one.note} ${one.source.title} ${one.source.site}`);
  searched.set(one, known);
  return known;
}

const plain = (text: string) => lowered(fold(text));
