import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { PagePassage } from '@/lib/page';

interface Props {
  passages: PagePassage[];
  current?: PagePassage['id'];
  onStep(by: 1 | -1): void;
}

/** Through the passages of the page, one by one. */
export function PassageSteps({ passages, current, onStep }: Props) {
  if (passages.length === 0) return null;
  const index = passages.findIndex(({ id }) => id === current);
  const place = { n: numeral(index + 1), total: numeral(passages.length) };
  return (
    <div class="steps">
      <button
        type="button"
        aria-label={i18n.t('popup.previous')}
        title={i18n.t('popup.previous')}
        onClick={() => onStep(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 13V3M4 7l4-4 4 4" />
        </svg>
      </button>
      <button type="button" aria-label={i18n.t('popup.next')} title={i18n.t('popup.next')} onClick={() => onStep(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M4 9l4 4 4-4" />
        </svg>
      </button>
      {/* While the page is read its number grows: that is not said. */}
      <span class="visually-hidden" aria-live={index < 0 ? 'off' : 'polite'}>
        {index < 0 ? counted('popup.highlighted', passages.length) : i18n.t('popup.passageOf', place)}
      </span>
      <span aria-hidden="true">{index < 0 ? place.total : i18n.t('popup.place', place)}</span>
    </div>
  );
}
