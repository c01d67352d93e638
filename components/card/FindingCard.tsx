import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Link, NodeKey, NodeSummary } from '@/lib/model';
import { CardActions } from './CardActions';
import { FindingText } from './FindingText';
import { Reasons } from './Reasons';

/** A link and the finding or relationship it leads to. */
export interface CardLink {
  link: Link;
  node: NodeSummary;
}

/** What a card shows of one passage. */
export interface CardView {
  /** The best first; none when the passage is on topic only. */
  links: CardLink[];
  /** Names of the passage's topics, the foremost first. */
  topics: string[];
  /** Topic styles (0 to 5) by index into the lexicon's topics. */
  styles: number[];
  /** Relationships that findings of `links` bear on. */
  relationships: NodeSummary[];
  /** Said aloud when the reader came by keyboard: which passage of how many. */
  position?: { index: number; count: number };
}

interface Props extends CardView {
  onOpenNetwork(node: NodeKey): void;
  /** @returns when it is stored. */
  onCorrect(node: NodeKey, related: boolean): Promise<void>;
}

/** What one passage speaks to, and why. */
export function FindingCard({ links, topics, styles, relationships, position, onOpenNetwork, onCorrect }: Props) {
  const [shown, setShown] = useState(0);
  const current = links[shown];
  return (
    <div class="card" role="dialog" aria-labelledby={position ? 'position name' : 'name'} tabIndex={-1}>
      {position && (
        <p id="position" class="aside" role="status">
          {i18n.t('card.passage', { index: String(position.index), count: String(position.count) })}
        </p>
      )}
      {current ? (
        <>
          <Finding {...current} best={links[0]!.link} count={links.length} style={styles[current.node.topic] ?? 0} />
          <RunnerUps links={links} shown={shown} onShow={setShown} />
          <Relationships of={current.node} relationships={relationships} />
          <CardActions key={current.node.key} node={current.node.key} {...{ onOpenNetwork, onCorrect }} />
        </>
      ) : (
        <OnTopic topics={topics} />
      )}
    </div>
  );
}

function OnTopic({ topics }: { topics: string[] }) {
  return (
    <>
      <h2 id="name">{i18n.t('card.onTopic', { topics: topics.join(', ') })}</h2>
      <p class="text">{i18n.t('card.noFinding')}</p>
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
          {i18n.t(link.strength === 'strong' ? 'card.strongLink' : 'card.weakLink')}
          {' · '}
          {link === best ? i18n.t('card.findings', count) : closeness(link, best)}
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

function closeness(link: Link, best: Link): string {
  return i18n.t('card.runnerUp', { percent: String(Math.round((100 * link.score) / best.score)) });
}

function RunnerUps({ links, shown, onShow }: { links: CardLink[]; shown: number; onShow(index: number): void }) {
  if (links.length < 2) return null;
  return (
    <p class="also">
      {i18n.t('card.also')}
      {links.map(
        ({ link, node }, index) =>
          index !== shown && (
            <button
              key={node.key}
              type="button"
              title={index === 0 ? undefined : closeness(link, links[0]!.link)}
              onClick={() => onShow(index)}
            >
              {node.name}
            </button>
          ),
      )}
    </p>
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
