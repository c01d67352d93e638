import { i18n } from '#i18n';
import { dayOf } from '@/components/locale';
import type { KeptView } from './kept-view';
import { FindingText } from './FindingText';

/** What a card is about on a passage that was kept, and of which nothing else is known. */
export function KeptHead({ evidence: { keptAt, node: key }, node }: KeptView) {
  return (
    <>
      <p class="top">
        <span>{i18n.t('card.keptOn', { day: dayOf(keptAt) })}</span>
        {node && <code>#{node.hashtag}</code>}
      </p>
      <h2 id="name">{node?.name ?? i18n.t(key === undefined ? 'card.unfiled' : 'card.elsewhere')}</h2>
      {node && <FindingText text={node.text} />}
    </>
  );
}
