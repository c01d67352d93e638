import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { STANCES } from '@/lib/evidence';
import type { NetworkId } from '@/lib/model';
import { totalOf, type Tally } from '@/lib/tally';
import { fragmentOf } from '@/components/library/library-route';
import { StanceMark } from './StanceMark';

interface Props {
  network: NetworkId;
  /** The finding or relationship, by its id and its name. */
  node: string;
  name: string;
  /** Absent: nothing is kept for it. */
  tally?: Tally;
}

/** How much is kept for a finding, and the way there. */
export function KeptLine({ network, node, name, tally }: Props) {
  const isAny = tally !== undefined && totalOf(tally) > 0;
  const where = i18n.t('dossier.openOf', { name });
  return (
    <a class="kept-line" href={fragmentOf({ view: 'dossier', network, node })}>
      {i18n.t(isAny ? 'dossier.all' : 'dossier.none')}
      <span class="unseen"> – {isAny ? i18n.t('said.of', { what: where, said: saying(tally) }) : where}</span>
      {isAny &&
        STANCES.filter(stance => tally[stance] > 0).map(stance => (
          <span key={stance} aria-hidden="true">
            <StanceMark stance={stance} /> {tally[stance]}
          </span>
        ))}
    </a>
  );
}

function saying({ supports, contradicts, mentions }: Tally): string {
  const parts = [
    supports > 0 && counted('dossier.for', supports),
    contradicts > 0 && counted('dossier.against', contradicts),
    mentions > 0 && counted('dossier.mention', mentions),
  ];
  return parts.filter(part => part !== false).join(', ');
}
