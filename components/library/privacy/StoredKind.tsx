import { i18n } from '#i18n';
import { Question } from '../Question';
import { useFocusBack } from '../use-focus-back';
import { placeOf, type ErasableKind, type StoredAmount } from './privacy-state';
import { dayOf, numeral } from '@/components/locale';
import { sizeOf } from './size-words';

interface Props {
  kind: ErasableKind;
  /** Settings have none. */
  amount?: StoredAmount;
  /** Whether the reader is being asked if it is to be erased. */
  isAsked: boolean;
  onAsk(kind: ErasableKind | undefined): void;
  onErase(kind: ErasableKind): void;
}

/** One kind of what is stored: what it is, how much, since when, and erasing it in two steps. */
export function StoredKind({ kind, amount, isAsked, onAsk, onErase }: Props) {
  const erase = useFocusBack(isAsked);
  const name = i18n.t(`privacy.kind_${kind}`);
  const isEmpty = amount?.count === 0;
  return (
    <li id={placeOf(kind)} tabIndex={-1} data-kind={kind}>
      <div class="row">
        <h3>{name}</h3>
        {!isAsked && !isEmpty && (
          <button ref={erase} type="button" class="button danger" onClick={() => onAsk(kind)}>
            {i18n.t('privacy.erase')}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </div>
      {amount && <Amount {...amount} />}
      <p>{i18n.t(`privacy.note_${kind}`)}</p>
      {isAsked && (
        <Question title={i18n.t('privacy.sure', { what: name })} onStop={() => onAsk(undefined)}>
          <p>{i18n.t('privacy.undoable')}</p>
          <p class="actions">
            <button type="button" class="button danger" onClick={() => onErase(kind)}>
              {i18n.t('privacy.eraseNow')}
            </button>
            <button type="button" class="quiet" onClick={() => onAsk(undefined)}>
              {i18n.t('privacy.keep')}
            </button>
          </p>
        </Question>
      )}
    </li>
  );
}

function Amount({ count, bytes, since }: StoredAmount) {
  return (
    <p class="small">
      <strong>{numeral(count)}</strong>
      {count > 0 && <span>{i18n.t('privacy.about', { size: sizeOf(bytes) })}</span>}
      {since !== undefined && <span>{i18n.t('privacy.since', { date: dayOf(since) })}</span>}
    </p>
  );
}
