import type { Figures } from './score.ts';

/** A figure that matters, and how far it is to get. */
export interface Aim {
  name: string;
  of(figures: Figures): number | null;
  /** Where obvious topic words and plain Fuse.js stood on the development pages. */
  naive?: number;
  reach?: number;
  aim?: number;
  /** Measured on pages of this origin only, where there are any. */
  origin?: string;
  /** Less is better. */
  isLess?: boolean;
}

/** The table's rows. */
export const AIMS: Aim[] = [
  {
    name: 'highlight F1 (aims: verbatim)',
    of: ({ highlight }) => highlight.f1,
    naive: 0.57,
    reach: 0.82,
    aim: 0.88,
    origin: 'verbatim',
  },
  { name: '  precision', of: ({ highlight }) => highlight.precision, naive: 0.79, origin: 'verbatim' },
  { name: '  recall', of: ({ highlight }) => highlight.recall, naive: 0.44, origin: 'verbatim' },
  {
    name: 'false highlights per 1,000',
    of: ({ falseHighlightsPer1000 }) => falseHighlightsPer1000,
    reach: 8,
    aim: 3,
    isLess: true,
  },
  { name: 'link hit@1', of: ({ link }) => link.hit1, naive: 0.27, reach: 0.6, aim: 0.75 },
  { name: 'link nDCG@3', of: ({ link }) => link.ndcg3, naive: 0.4, reach: 0.68, aim: 0.8 },
  { name: 'link hit@3, direct', of: ({ link }) => link.hit3, naive: 0.55, reach: 0.82, aim: 0.92 },
  {
    name: 'silent when nothing relates',
    of: ({ silentWhenNothingRelates }) => silentWhenNothingRelates,
    reach: 0.5,
    aim: 0.7,
  },
];

/** What counts for an aim, of the figures by origin. */
export function valueOf({ of, origin = 'all' }: Aim, byOrigin: Record<string, Figures>): number | null {
  return of(byOrigin[origin] ?? byOrigin.all!);
}

/** How far a value gets: past its aim, past what it must reach, or neither. Blank where there is nothing to get to. */
export function reached({ reach, aim, isLess }: Aim, value: number | null): 'aim' | 'reach' | 'no' | '' {
  if (reach === undefined || aim === undefined || value === null) return '';
  const isPast = (goal: number) => (isLess ? value <= goal : value >= goal);
  if (isPast(aim)) return 'aim';
  return isPast(reach) ? 'reach' : 'no';
}
