import { i18n } from '#i18n';
import type { Reason } from '@/lib/model';

/** More chips than this are not read. */
const MAX_CHIPS = 4;

/** Which words of a passage met which of a finding, the weightiest first. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="why" aria-label={i18n.t('card.because')}>
      {reasons.slice(0, MAX_CHIPS).map(({ words, form, how }) => (
        <li key={`${words} ${form}`} title={i18n.t(how === 'same' ? 'card.same' : 'card.similar', { words, form })}>
          <b>{words}</b> {how === 'same' ? '=' : '~'} {form}
        </li>
      ))}
    </ul>
  );
}
