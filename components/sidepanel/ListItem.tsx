import { counted } from '@/components/locale';
import { Marked } from '@/components/Marked';
import { standingOf } from '@/components/popup/standing';
import { wordsMet } from '@/components/popup/words-met';
import { ItemActs } from './ItemActs';
import { KeptLine } from './KeptLine';
import { keptFor } from './keeping-state';
import { targetOf, type PanelItem } from './panel-items';
import type { SidepanelState } from './sidepanel-state';

interface Props {
  state: SidepanelState;
  item: PanelItem;
  isFirst: boolean;
  /** Whether it speaks to the finding that is looked at. */
  isTouched: boolean;
}

/** One item of the list: its text, what it speaks to, what was kept of it; and when the reader is at it, what can be done. */
export function ListItem({ state, item, isFirst, isTouched }: Props) {
  const active = state.place.active.value;
  const isActive = item === active;
  const node = targetOf(item, isActive ? state.selected.value : state.place.wanted.value);
  const style = state.styleOf(node, item.kind === 'passage' ? item.passage.topics : []);
  return (
    <li class={style === undefined ? 'item' : `item topic-${style}`} data-active={isActive} data-touched={isTouched}>
      <button
        type="button"
        class="passage"
        data-item={item.key}
        tabIndex={isActive || (!active && isFirst) ? 0 : -1}
        aria-current={isActive || undefined}
        onClick={() => void state.place.goTo(item)}
      >
        <Quote item={item} node={node} />
        {item.kind === 'passage' && node !== undefined && <Speaks state={state} passage={item.passage} node={node} />}
      </button>
      {isActive && <ItemActs state={state} item={item} />}
      {item.kept.map(kept => (
        <KeptLine
          key={kept.evidence.id}
          state={state}
          kept={kept}
          isOpen={isActive}
          isOwn={item.kind === 'passage' && kept.evidence === keptFor(item, node)}
        />
      ))}
    </li>
  );
}

function Quote({ item, node }: { item: PanelItem; node?: string }) {
  const text = item.kind === 'passage' ? item.passage.text : item.kept[0].evidence.quote.exact;
  const ranges = item.kind === 'passage' && node !== undefined ? wordsMet(item.passage, node) : [];
  return (
    <span class="quote" dir="auto">
      <Marked text={text} ranges={ranges} />
    </span>
  );
}

type Passage = Extract<PanelItem, { kind: 'passage' }>['passage'];

/** What a passage speaks to, and how surely. */
function Speaks({ state, passage, node }: { state: SidepanelState; passage: Passage; node: string }) {
  const standing = standingOf(passage, node, state.page.names.value);
  const others = passage.links.length - 1;
  return (
    <span class="speaks">
      <i class="dot" aria-hidden="true" />
      <b>{state.nameOf(node)}</b>
      {standing ? (
        <>
          <span class="standing" aria-hidden="true">
            {standing.seen}
          </span>
          <span class="visually-hidden">{standing.said}</span>
        </>
      ) : (
        others > 0 && <span class="standing">{counted('sidepanel.andOthers', others)}</span>
      )}
    </span>
  );
}
