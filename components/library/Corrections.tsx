import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { placeOf } from './correction-place';
import { CorrectionItem } from './CorrectionItem';
import { PAGE, type CorrectionsState } from './corrections-state';
import { ForgetAll } from './ForgetAll';
import { useNewFocus } from './use-new-focus';

interface Props {
  state: CorrectionsState;
  /** Undefined until the library has answered. */
  networks?: NetworkSummary[];
  /** Can still be restored. */
  removed: StoredNetwork[];
}

/** Every correction, the newest first, and how to take them back. */
export function Corrections({ state, networks, removed }: Props) {
  useEffect(() => state.follow(), [state]);
  const { latest, count, names } = state.known.value ?? { latest: [], count: undefined, names: new Map() };
  const list = useNewFocus<HTMLUListElement>(latest.length, '.correction');
  return (
    <article class="corrections">
      <h1 tabIndex={-1}>{i18n.t('corrections.title')}</h1>
      {count === 0 && <Nothing />}
      {count !== undefined && count > 0 && networks && (
        <>
          <p class="lead">{i18n.t('corrections.lead')}</p>
          <ForgetAll count={count} onForget={() => void state.forgetAll()} />
          <ul ref={list.ref}>
            {latest.map(correction => {
              const place = placeOf(correction.node, names, networks, removed);
              return (
                <CorrectionItem
                  key={`${correction.node} ${correction.text}`}
                  correction={correction}
                  place={place}
                  onRelate={() => void state.relate(correction, place.name)}
                />
              );
            })}
          </ul>
          {count > latest.length && (
            <p class="actions">
              <button type="button" class="button" onClick={() => (list.await(), state.showMore())}>
                {counted('corrections.more', Math.min(PAGE, count - latest.length))}
              </button>
              <span class="small">
                {i18n.t('corrections.shown', { shown: numeral(latest.length), count: numeral(count) })}
              </span>
            </p>
          )}
        </>
      )}
    </article>
  );
}

function Nothing() {
  return (
    <>
      <p class="lead">{i18n.t('corrections.none')}</p>
      <p>{i18n.t('corrections.noneHelp')}</p>
    </>
  );
}
