import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { nodesOf, type PanelItem } from './panel-items';
import { ListItem } from './ListItem';
import type { SidepanelState } from './sidepanel-state';

/** What this page says and what was kept of it, as a list that the rotor walks through. */
export function PanelList({ state }: { state: SidepanelState }) {
  const list = useActiveInView(state.place.active.value?.key);
  const items = state.items.value;
  const { isWriting } = state.place;
  const passages = items.filter(({ kind }) => kind === 'passage');
  const others = items.filter(one => one.kind === 'kept' && one.kept[0].as !== 'orphaned');
  const gone = items.filter(one => one.kind === 'kept' && one.kept[0].as === 'orphaned');
  const part = (name: 'passages' | 'others' | 'gone', part: PanelItem[]) =>
    part.length > 0 && (
      <section class={`part of-${name}`} aria-labelledby={`part-${name}`}>
        <h2 id={`part-${name}`}>{counted(`sidepanel.${name}`, part.length)}</h2>
        {name === 'gone' && <p class="small">{i18n.t('sidepanel.goneNote')}</p>}
        <ol>
          {part.map(item => (
            <ListItem
              key={item.key}
              state={state}
              item={item}
              isFirst={item === items[0]}
              isTouched={isTouched(state, item)}
            />
          ))}
        </ol>
      </section>
    );
  return (
    <div
      class="passages"
      ref={list}
      onFocusIn={({ target }) => (isWriting.value = isField(target))}
      onFocusOut={() => (isWriting.value = false)}
    >
      {part('passages', passages)}
      {part('others', others)}
      {part('gone', gone)}
      {items.length === 0 && state.page.view.value.kind === 'page' && <p class="empty">{i18n.t('sidepanel.empty')}</p>}
      {state.page.view.value.kind === 'page' && <KeepSelection state={state} />}
    </div>
  );
}

const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input, textarea');

/** Whether an item speaks to the finding that is looked at. */
function isTouched({ selected }: SidepanelState, item: PanelItem): boolean {
  return selected.value !== undefined && nodesOf(item).includes(selected.value);
}

function KeepSelection({ state }: { state: SidepanelState }) {
  return (
    <p class="keep-selection">
      {state.isPrivate.value ? (
        i18n.t('sidepanel.private')
      ) : (
        <button type="button" class="button" onClick={() => void state.keepSelection()}>
          {i18n.t('sidepanel.keepSelection')}
        </button>
      )}
    </p>
  );
}

/** Keeps the active item in view; it is not given the focus by that. */
function useActiveInView(key: PanelItem['key'] | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (key === undefined) return;
    const frame = requestAnimationFrame(() => show(list.current!)); // All around it has its height then.
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return list;
}

function show(list: HTMLElement): void {
  const item = list.querySelector('[data-active=true]');
  const isTall = item && item.clientHeight > list.clientHeight;
  item?.scrollIntoView?.({ block: isTall ? 'start' : 'nearest' });
}
