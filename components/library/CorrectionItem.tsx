import { i18n } from '#i18n';
import type { Correction } from '@/lib/correction';
import { partsOf } from '@/lib/node-key';
import { momentOf } from '@/components/locale';
import type { CorrectionPlace } from './correction-place';
import { fragmentOf } from './library-route';

interface Props {
  correction: Correction;
  place: CorrectionPlace;
  onRelate(): void;
}

/** One correction: the passage, what it does not speak to, and the way back. */
export function CorrectionItem({ correction: { text, node, forms, correctedAt }, place, onRelate }: Props) {
  const { network, id } = partsOf(node);
  const quote = `said ${node} ${correctedAt}`.replaceAll(/\W/g, '-');
  return (
    <li class="correction" tabIndex={-1}>
      <blockquote id={quote}>{text}</blockquote>
      <p>
        {i18n.t('corrections.notRelatedTo')}{' '}
        {place.isHere ? (
          <a href={fragmentOf({ view: 'network', network, node: id })}>{place.name}</a>
        ) : (
          <b>{place.name}</b>
        )}
      </p>
      <p class="small">
        <span>{whereOf(place)}</span>
        <time dateTime={correctedAt}>{momentOf(correctedAt)}</time>
        {forms.length > 0 && <span>{i18n.t('corrections.linkedBy', { forms: forms.join(', ') })}</span>}
      </p>
      <button type="button" class="button" aria-describedby={quote} onClick={onRelate}>
        {i18n.t('corrections.relate')}
      </button>
    </li>
  );
}

function whereOf({ title, isHere }: CorrectionPlace): string {
  if (title === undefined) return i18n.t('corrections.networkGone');
  return isHere ? title : i18n.t('corrections.networkRemoved', { title });
}
