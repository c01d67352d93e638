import { i18n } from '#i18n';
import type { Reason } from '@/lib/model';

/** More chips than this are not read. */
const MAX_CHIPS = 5;

/** Why a passage is linked to a finding: its own words first, each with what it met, then what stands around it. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  const isAround = ({ by }: Reason) => by === 'before' || by === 'page';
  const ownFirst = [...reasons.filter(reason => !isAround(reason)), ...reasons.filter(isAround)];
  return (
    <ul class="why" aria-label={i18n.t('card.because')}>
      {ownFirst.slice(0, MAX_CHIPS).map(reason => (
        <li key={`${reason.by} ${reason.words} ${reason.form}`} title={inWords(reason)}>
          <Chip {...reason} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ by, words, form, how }: Reason) {
  if (by === 'page') return i18n.t('card.page');
  const sign = by === 'form' ? (how === 'same' ? '=' : '~') : '→';
  return (
    <>
      {by === 'before' && `${i18n.t('card.before')} `}
      <b>{words}</b> {words.toLowerCase() !== form && `${sign} ${form}`}
    </>
  );
}

function inWords({ by, words, form, how }: Reason): string {
  if (by === 'page') return i18n.t('card.pageTells');
  if (by === 'before') return i18n.t('card.beforeTells', { words, form });
  if (by === 'concept') return i18n.t('card.concept', { words, form });
  return i18n.t(how === 'same' ? 'card.same' : 'card.similar', { words, form });
}
