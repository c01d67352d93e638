import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';

interface Props {
  node: NodeKey;
  onOpenNetwork(node: NodeKey): void;
  /** @returns when it is stored. */
  onCorrect(node: NodeKey, related: boolean): Promise<void>;
}

/** What a reader can do with a link. Only true clicks count: the page can reach the card with made-up ones. */
export function CardActions({ node, onOpenNetwork, onCorrect }: Props) {
  const [isRelated, setRelated] = useState(true);
  const [hasFailed, setFailed] = useState(false);

  const correct = async (event: Event, related: boolean) => {
    if (!event.isTrusted) return;
    setFailed(false);
    setRelated(related);
    await onCorrect(node, related).catch(() => {
      setRelated(!related);
      setFailed(true);
    });
  };

  return (
    <>
      {hasFailed && <p role="alert">{i18n.t('card.failed')}</p>}
      <p class="actions">
        <button type="button" onClick={event => event.isTrusted && onOpenNetwork(node)}>
          {i18n.t('card.openNetwork')}
        </button>
        {!isRelated && <span role="status">{i18n.t('card.marked')}</span>}
        {/* One button throughout, so that the focus stays on it. */}
        <button key="correct" type="button" class="quiet" onClick={event => correct(event, !isRelated)}>
          {i18n.t(isRelated ? 'card.notRelated' : 'card.undo')}
        </button>
      </p>
    </>
  );
}
