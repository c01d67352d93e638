import type { Stance } from '@/lib/evidence';

/** Plus, minus, dot: told apart without colour. */
const SIGNS: Record<Stance, string> = { supports: 'M8 4.5v7M4.5 8h7', contradicts: 'M4.5 8h7', mentions: 'M8 8h.01' };

/** The sign of a stance; words beside it say the same. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <svg class="stance-mark" data-stance={stance} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={SIGNS[stance]} />
    </svg>
  );
}
