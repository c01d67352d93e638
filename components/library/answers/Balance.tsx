import { counted } from '@/components/locale';
import type { Stance } from '@/lib/evidence';
import type { Tally } from '@/lib/tally';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import { Bar } from './Bar';

interface Props {
  tally: Tally;
  /** The most that is kept for, or against, any answer beside it. */
  most?: number;
}

/** What speaks against, and what for: as a bar that leans, and in numbers. */
export function Balance({ tally, most }: Props) {
  const count = (stance: Stance, words: string) => (
    <li data-none={tally[stance] === 0}>
      <StanceMark stance={stance} /> {words}
    </li>
  );
  return (
    <div class="balance">
      <Bar tally={tally} most={most} />
      <ul>
        {count('contradicts', counted('dossier.against', tally.contradicts))}
        {count('supports', counted('dossier.for', tally.supports))}
        {tally.mentions > 0 && count('mentions', counted('dossier.mention', tally.mentions))}
      </ul>
    </div>
  );
}
