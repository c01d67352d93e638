import { i18n } from '#i18n';
import type { Unrelated } from '@/lib/correction';
import type { CardCallbacks } from './CardActions';
import { Correcting } from './Correcting';

type Props = Unrelated & Pick<CardCallbacks, 'onCorrect'>;

/** What the reader said that a passage does not speak to, and the way back. */
export function UnrelatedNote({ node, name, forms, onCorrect }: Props) {
  const id = `said-${node}`;
  return (
    <Correcting atFirst={false} store={related => onCorrect(node, forms, related)}>
      {({ isRelated, hasFailed, toggle }) => (
        <>
          {hasFailed && <p role="alert">{i18n.t('card.failed')}</p>}
          <p class="said">
            <span id={id} role="status">
              {i18n.t(isRelated ? 'card.relatedAgain' : 'card.saidUnrelated', { name })}
            </span>
            <button type="button" aria-describedby={id} onClick={toggle}>
              {i18n.t(isRelated ? 'card.undo' : 'card.related')}
            </button>
          </p>
        </>
      )}
    </Correcting>
  );
}
