import { createRef } from 'preact';
import { i18n } from '#i18n';
import type { Unrelated } from '@/lib/correction';
import type { Link, NodeSummary } from '@/lib/model';
import { percentOf, strengthWord } from '@/components/rivals';
import { CardActions, type CardCallbacks } from './CardActions';
import { FindingText } from './FindingText';
import { Reasons } from './Reasons';
import { Rivals } from './Rivals';
import { Stateful } from './Stateful';
import { UnrelatedNote } from './UnrelatedNote';

/** A link and the finding or relationship it leads to. */
export interface CardLink {
  link: Link;
  node: NodeSummary;
}

/** What a card shows of one passage. */
export interface CardView {
  /** The best first; none when the passage is on topic only. */
  links: CardLink[];
  /** What the reader said that the passage does not speak to. */
  unrelated: Unrelated[];
  /** Names of the passage's topics, the foremost first. */
  topics: string[];
  /** Topic styles (0 to 5) by index into the lexicon's topics. */
  styles: number[];
  /** Relationships that findings of `links` bear on. */
  relationships: NodeSummary[];
  /** Said aloud when the reader came by keyboard: which passage of how many. */
  position?: { index: number; count: number };
}

type Props = CardView & CardCallbacks;

/** What one passage speaks to, and why. */
export function FindingCard(props: Props) {
  return <Stateful initial={0}>{(shown, setShown) => <Shown {...props} shown={shown} setShown={setShown} />}</Stateful>;
}

interface ShownProps extends Props {
  /** Index into `links`. */
  shown: number;
  setShown(this: void, shown: number): void;
}

function Shown({
  links,
  unrelated,
  topics,
  styles,
  relationships,
  position,
  shown,
  setShown,
  ...callbacks
}: ShownProps) {
  const card = createRef<HTMLDivElement>();
  const show = (index: number) => {
    setShown(index);
    card.current?.focus({ preventScroll: true }); // The button that had the focus goes.
  };
  const current = links[shown];
  return (
    <div ref={card} class="card" role="dialog" aria-labelledby={position ? 'position name' : 'name'} tabIndex={-1}>
      {position && (
        <p id="position" class="aside" role="status">
          {i18n.t('card.passage', { index: String(position.index), count: String(position.count) })}
        </p>
      )}
      {current ? (
        <>
          <Finding {...current} best={links[0]!.link} count={links.length} style={styles[current.node.topic] ?? 0} />
          <Rivals links={links} shown={shown} onShow={show} />
          <Relationships of={current.node} relationships={relationships} />
        </>
      ) : (
        <OnTopic topics={topics} isExplained={unrelated.length > 0} />
      )}
      {unrelated.map(said => (
        <UnrelatedNote key={said.node} {...said} onCorrect={callbacks.onCorrect} />
      ))}
      {current && <CardActions key={current.node.key} link={current.link} {...callbacks} />}
    </div>
  );
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
