import { i18n } from '#i18n';
import { dayOf } from '@/components/locale';
import { FindingText } from './FindingText';
import type { KeptView } from './kept-view';

/** What there is to say of a passage that was kept before: its note, to be read only, and what it said when it was kept. */
export function KeptNote({ evidence: { note, quote, keptAt }, as }: KeptView) {
  return (
    <div class="note">
      {note && (
        <blockquote aria-label={i18n.t('card.note')}>
          <FindingText text={note} />
        </blockquote>
      )}
      {as === 'changed' && (
        <>
          <p class="said">{i18n.t('card.changedSince', { day: dayOf(keptAt) })}</p>
          <FindingText text={quote.exact} />
        </>
      )}
    </div>
  );
}
