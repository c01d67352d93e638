import type { Stance } from '@/lib/evidence';
import type { Tally } from '@/lib/tally';
import type { Sizes } from './use-sizes';

interface Props {
  tally: Tally;
  /** From the node's middle to where the marks begin, px. */
  away: number;
  sizes: Sizes;
}

/** Height of a mark, its sign's room, and a digit's; px. */
const HEIGHT = 14;
const SIGN = 13;
const DIGIT = 5.8;
const END = 4;
const GAP = 2;

/** Plus, minus, dot in a ring: told apart without colour. */
const SIGNS: Record<Stance, string> = {
  supports: 'M-2.4 0h4.8M0 -2.4v4.8',
  contradicts: 'M-2.4 0h4.8',
  mentions: 'M0 0h.01',
};

/** How much evidence a node has, beside it: against on the left, for on the right, and behind that what only mentions it. */
export function KeptMarks({ tally, away, sizes }: Props) {
  const right = (['supports', 'mentions'] as const).filter(stance => tally[stance] > 0);
  return (
    <>
      {tally.contradicts > 0 && (
        <g transform={sizes.beside.left}>
          <Mark stance="contradicts" count={tally.contradicts} x={-away - widthOf(tally.contradicts)} />
        </g>
      )}
      <g transform={sizes.beside.right}>
        {right.map((stance, index) => {
          const before = index > 0 ? widthOf(tally[right[0]!]) + GAP : 0;
          return <Mark key={stance} stance={stance} count={tally[stance]} x={away + before} />;
        })}
      </g>
    </>
  );
}

function Mark({ stance, count, x }: { stance: Stance; count: number; x: number }) {
  return (
    <g class={`kept ${stance}`} transform={`translate(${x} 0)`}>
      <rect class="pill" y={-HEIGHT / 2} width={widthOf(count)} height={HEIGHT} rx={HEIGHT / 2} />
      <g transform={`translate(${HEIGHT / 2} 0)`}>
        <Sign stance={stance} />
      </g>
      <text class="kept-count" x={SIGN} y={3.4} font-size={9.5}>
        {written(count)}
      </text>
    </g>
  );
}

/** The sign of a stance, about its origin. */
function Sign({ stance }: { stance: Stance }) {
  return (
    <>
      <circle class="sign" r={4.4} />
      <path class="sign" d={SIGNS[stance]} />
    </>
  );
}

/** The sign of a stance among text; words beside it say the same. */
export const KeptSign = ({ stance }: { stance: Stance }) => (
  <svg class={`kept ${stance}`} viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
    <Sign stance={stance} />
  </svg>
);

const written = (count: number) => (count > 99 ? '99+' : String(count));
const widthOf = (count: number) => SIGN + written(count).length * DIGIT + END;
