import { i18n } from '#i18n';
import { formsOf } from '@/lib/correction';
import type { Link, NodeKey } from '@/lib/model';
import { Correcting } from './Correcting';
import type { EvidenceCallbacks } from './Keeping';

/** What a card tells of what the reader does. */
export interface CardCallbacks extends EvidenceCallbacks {
  onOpenNetwork(node: NodeKey): void;
  /** The passage speaks to the node, or does not. `forms`: see `Correction`. @returns when it is stored. */
  onCorrect(node: NodeKey, forms: string[], related: boolean): Promise<void>;
}

/** What a reader can do with a link. */
export function CardActions({ link, onOpenNetwork, onCorrect }: CardCallbacks & { link: Link }) {
  const { node, reasons } = link;
  return (
    <Correcting atFirst={true} store={related => onCorrect(node, formsOf(reasons), related)}>
      {({ isRelated, hasFailed, toggle }) => (
        <>
          {hasFailed && <p role="alert">{i18n.t('card.failed')}</p>}
          <p class="actions">
            <button type="button" onClick={() => onOpenNetwork(node)}>
              {i18n.t('card.openNetwork')}
            </button>
            {!isRelated && <span role="status">{i18n.t('card.marked')}</span>}
            {/* One button throughout, so that the focus stays on it. */}
            <button key="correct" type="button" class="quiet" onClick={toggle}>
              {i18n.t(isRelated ? 'card.notRelated' : 'card.undo')}
            </button>
          </p>
        </>
      )}
    </Correcting>
  );
}
