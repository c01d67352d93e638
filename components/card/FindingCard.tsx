import { createRef } from 'preact';
import { i18n } from '#i18n';
import type { Unrelated } from '@/lib/correction';
import type { Link, NodeSummary } from '@/lib/model';
import { CardActions, type CardCallbacks } from './CardActions';
import { CardHead } from './CardHead';
import { KeptParts } from './KeptParts';
import { Stateful } from './Stateful';
import { UnrelatedNote } from './UnrelatedNote';
import type { KeptView } from './kept-view';

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
  /** What the reader kept of it, its own first. */
  kept: KeptView[];
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

function Shown({ shown, setShown, ...props }: ShownProps) {
  const card = createRef<HTMLDivElement>();
  const show = (index: number) => {
    setShown(index);
    card.current?.focus({ preventScroll: true }); // The button that had the focus goes.
  };
  const { links, unrelated, position } = props;
  const current = links[shown];
  return (
    <div ref={card} class="card" role="dialog" aria-labelledby={position ? 'position name' : 'name'} tabIndex={-1}>
      {position && (
        <p id="position" class="aside" role="status">
          {i18n.t('card.passage', { index: String(position.index), count: String(position.count) })}
        </p>
      )}
      <CardHead {...props} shown={shown} onShow={show} />
      {unrelated.map(said => (
        <UnrelatedNote key={said.node} {...said} onCorrect={props.onCorrect} />
      ))}
      <KeptParts {...props} shown={shown} />
      {current && <CardActions key={current.node.key} link={current.link} {...props} />}
    </div>
  );
}
