import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { CardView } from './FindingCard';
import { Keeping, type EvidenceCallbacks } from './Keeping';
import type { KeptView } from './kept-view';

interface Props extends CardView, EvidenceCallbacks {
  /** Index into `links`. */
  shown: number;
}

/** How a passage is kept for what the card shows, and for what else it was kept. */
export function KeptParts({ links, topics, kept, shown, ...callbacks }: Props) {
  const told = toldOf({ links, topics, kept });
  const also = kept.filter(({ evidence }) => !told.includes(evidence.node));
  return (
    <>
      {told.map((node, index) => (
        // All are there: what was kept for one of them stays known while another is shown.
        <div key={node} hidden={index !== shown}>
          <Keeping node={node} kept={keptFor(node, kept)} {...callbacks} />
        </div>
      ))}
      {also.map(one => (
        <Keeping
          key={one.evidence.id}
          node={one.evidence.node}
          name={one.node?.name ?? i18n.t(one.evidence.node === undefined ? 'card.unfiled' : 'card.elsewhere')}
          kept={one}
          {...callbacks}
        />
      ))}
    </>
  );
}

/** What is kept for a node rather than what was. */
function keptFor(node: NodeKey | undefined, kept: KeptView[]): KeptView | undefined {
  const its = kept.filter(({ evidence }) => evidence.node === node);
  return its.find(({ isGone }) => !isGone) ?? its[0];
}

/** What the card is about: findings, or what the passage was kept for; nothing where it is on topic only. */
function toldOf({ links, topics, kept }: Pick<CardView, 'links' | 'topics' | 'kept'>): (NodeKey | undefined)[] {
  if (links.length > 0) return links.map(({ node }) => node.key);
  return [topics.length > 0 ? undefined : kept[0]?.evidence.node];
}
