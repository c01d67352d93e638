import type { Stance } from '@/lib/evidence';
import { MARK, markWidth, marksWidth, sidesOf, takenIn, written } from '@/lib/kept-marks';
import type { Tally } from '@/lib/tally';
import type { Sizes } from './use-sizes';

interface Props {
  tally: Tally;
  /** From the node's middle to where the marks begin, px. */
  away: number;
  sizes: Sizes;
}

/** Plus, minus, dot in a ring: told apart without colour. */
const SIGNS: Record<Stance, string> = {
  supports: 'M-2.4 0h4.8M0 -2.4v4.8',
  contradicts: 'M-2.4 0h4.8',
  mentions: 'M0 0h.01',
};

/** How much evidence a node has, on both sides of it. */
export function KeptMarks({ tally, away, sizes }: Props) {
  const [left, right] = sidesOf(tally);
  return (
    <>
      <g transform={sizes.beside.left}>
        <Marks stances={left} tally={tally} x={-away - marksWidth(tally, left)} />
      </g>
      <g transform={sizes.beside.right}>
        <Marks stances={right} tally={tally} x={away} />
      </g>
    </>
  );
}

interface AlongProps extends Pick<Props, 'tally'> {
  /** Where the marks begin; where they end, left of a node. */
  x: number;
  /** Their middle. */
  y: number;
  isLeft: boolean;
}

/** How much evidence a node has, behind its name. */
export function KeptAlong({ tally, x, y, isLeft }: AlongProps) {
  const stances = takenIn(tally);
  return (
    <g transform={`translate(${isLeft ? x - marksWidth(tally, stances) : x} ${y})`}>
      <Marks stances={stances} tally={tally} x={0} />
    </g>
  );
}

/** Marks one behind the other. */
function Marks({ stances, tally, x }: { stances: Stance[]; tally: Tally; x: number }) {
  let next = x;
  return (
    <>
      {stances.map(stance => {
        const at = next;
        next += markWidth(tally[stance]) + MARK.gap;
        return <Mark key={stance} stance={stance} count={tally[stance]} x={at} />;
      })}
    </>
  );
}

function Mark({ stance, count, x }: { stance: Stance; count: number; x: number }) {
  return (
    <g class={`kept ${stance}`} transform={`translate(${x} 0)`}>
      <rect class="pill" y={-MARK.height / 2} width={markWidth(count)} height={MARK.height} rx={MARK.height / 2} />
      <g transform={`translate(${MARK.height / 2} 0)`}>
        <Sign stance={stance} />
      </g>
      <text class="kept-count" x={MARK.sign} y={3.4} font-size={9.5}>
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
