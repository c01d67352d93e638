import { i18n } from '#i18n';
import { percentOf, strengthWord } from '@/components/rivals';
import type { Link, NodeSummary } from '@/lib/model';
import type { CardLink, CardView } from './FindingCard';
import { FindingText } from './FindingText';
import { KeptHead } from './KeptHead';
import { Reasons } from './Reasons';
import { Rivals } from './Rivals';

interface Props extends CardView {
  /** Index into `links`. */
  shown: number;
  onShow(this: void, shown: number): void;
}

/** What a card is about: a finding, a topic, or what a passage was kept for. */
export function CardHead({ links, unrelated, topics, styles, relationships, kept, shown, onShow }: Props) {
  const current = links[shown];
  if (current) {
    return (
      <>
        <Finding {...current} best={links[0]!.link} count={links.length} style={styles[current.node.topic] ?? 0} />
        <Rivals links={links} shown={shown} onShow={onShow} />
        <Relationships of={current.node} relationships={relationships} />
      </>
    );
  }
  const isRead = topics.length > 0 || !kept[0];
  return isRead ? <OnTopic topics={topics} isExplained={unrelated.length > 0} /> : <KeptHead {...kept[0]!} />;
}

/** `isExplained`: the reader took its links away and is told so below. */
function OnTopic({ topics, isExplained }: { topics: string[]; isExplained: boolean }) {
  return (
    <>
      <h2 id="name">{i18n.t('card.onTopic', { topics: topics.join(', ') })}</h2>
      {!isExplained && <p class="text">{i18n.t('card.noFinding')}</p>}
    </>
  );
}

interface FindingProps extends CardLink {
  best: Link;
  count: number;
  style: number;
}

function Finding({ link, node, best, count, style }: FindingProps) {
  return (
    <>
      <p class="top">
        <i class="dot" style={{ background: `var(--topic-${style})` }} />
        <span>
          {strengthWord(link)}
          {' · '}
          {link === best ? i18n.t('card.findings', count) : i18n.t('card.runnerUp', { percent: percentOf(link, best) })}
        </span>
        <code>#{node.hashtag}</code>
      </p>
      <h2 id="name">
        {node.name}
        {node.facet && <small> {i18n.t('card.via', { facet: node.facet })}</small>}
      </h2>
      <FindingText key={node.key} text={node.text} />
      <Reasons reasons={link.reasons} />
    </>
  );
}

function Relationships({ of, relationships }: { of: NodeSummary; relationships: NodeSummary[] }) {
  return relationships
    .filter(({ key }) => of.relationships.includes(key))
    .map(({ key, name, facet }) => (
      <p key={key} class="relationship">
        <span aria-hidden="true">◆</span>
        <span>
          <b>{name}</b> {facet && i18n.t('card.via', { facet })}
        </span>
      </p>
    ));
}
