import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { pairingsOf, type Pairing } from '@/lib/lookalikes';
import { mergedDraft } from '@/lib/merging';
import type { StoredNetwork } from '@/lib/model';
import { fragmentOf } from '@/components/library/library-route';
import { PairingItem } from './PairingItem';
import type { TwinsState } from './twins-state';
import { useMerge } from './use-merge';
import { WhoseTitle } from './WhoseTitle';

interface Props {
  both: [StoredNetwork, StoredNetwork];
  state: TwinsState;
}

/** Two networks that are being made one. */
export function Merging({ both, state }: Props) {
  const [first, setFirst] = useState(0);
  const [one, other] = first === 0 ? both : (both.toReversed() as typeof both);
  const pairings = useMemo(() => pairingsOf(one, other), [one, other]);
  const { isJoined, toggle } = useJoined(pairings);
  const joined = pairings.filter(isJoined);
  const { findings, relationships } = mergedDraft(one, other, joined);
  const outcome = i18n.t('twins.outcome', {
    findings: counted('library.findings', findings.length),
    relationships: counted('library.relationships', relationships.length),
  });
  const { wrong, forget, merge } = useMerge(() => state.mergeNetworks(one, other, joined));
  const anew = (change: () => void) => () => (forget(), change());
  return (
    <article class="twins">
      <h1 tabIndex={-1}>{i18n.t('twins.twoNetworks')}</h1>
      <p class="lead">{i18n.t('twins.twoLead')}</p>
      <WhoseTitle both={both} first={first} onChoose={index => anew(() => setFirst(index))()} />
      {pairings.length > 0 && (
        <section>
          <h2>{counted('twins.pairings', pairings.length)}</h2>
          <p class="small">{i18n.t('twins.pairingsNote')}</p>
          <ul>
            {pairings.map(pairing => (
              <PairingItem
                key={idOf(pairing)}
                {...{ pairing, one, other }}
                joined={isJoined(pairing)}
                onToggle={anew(() => toggle(pairing))}
              />
            ))}
          </ul>
        </section>
      )}
      <MergeBar said={wrong ?? outcome} onMerge={() => void merge()} />
    </article>
  );
}

function MergeBar({ said, onMerge }: { said: string; onMerge(): void }) {
  return (
    <div class="save-bar">
      <p role="status">{said}</p>
      <p class="actions">
        <a class="quiet" href={fragmentOf({ view: 'twins' })}>
          {i18n.t('twins.cancel')}
        </a>
        <button type="button" class="button primary" onClick={onMerge}>
          {i18n.t('twins.mergeNetworks')}
        </button>
      </p>
    </div>
  );
}

/** Which pairs become one: at first those that are the same, then whatever the reader says. */
function useJoined(pairings: Pairing[]) {
  const [apart, setApart] = useState<ReadonlySet<string>>();
  return {
    isJoined: (pairing: Pairing) => (apart ? !apart.has(idOf(pairing)) : pairing.isSame),
    toggle(pairing: Pairing) {
      const now = new Set(apart ?? pairings.filter(each => !each.isSame).map(idOf));
      if (!now.delete(idOf(pairing))) now.add(idOf(pairing));
      setApart(now);
    },
  };
}

/** The same whichever of the two comes first. */
const idOf = ({ one, other }: Pairing) => [one, other].sort().join(' ');
