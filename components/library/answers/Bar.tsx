import type { Tally } from '@/lib/tally';

interface Props {
  tally: Tally;
  /** The most that is kept for, or against, any answer beside it: that fills its half of the bar. */
  most?: number;
}

/** A bar that leans to what more speaks for: patterns, lengths and sides; words beside it say the same. */
export function Bar({ tally: { supports, contradicts }, most }: Props) {
  const whole = Math.max(1, most ?? Math.max(supports, contradicts));
  const share = (count: number) => `${(100 * count) / whole}%`;
  return (
    <div class="bar" aria-hidden="true">
      <i class="against" style={{ inlineSize: share(contradicts) }} />
      <i class="for" style={{ inlineSize: share(supports) }} />
    </div>
  );
}
