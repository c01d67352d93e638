import { i18n } from '#i18n';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import { STANCES, type Stance } from '@/lib/evidence';
import { keptFor } from './keeping-state';
import type { PanelItem } from './panel-items';
import { KEYS } from './rotor-keys';
import type { SidepanelState } from './sidepanel-state';

interface Props {
  state: SidepanelState;
  item: PanelItem;
}

/** What can be done with the item that the reader is at. */
export function ItemActs({ state, item }: Props) {
  const node = state.target.value;
  const kept = item.kind === 'kept' ? item.kept[0].evidence : keptFor(item, node);
  return (
    <div class="acts">
      {item.kind === 'passage' && <Target state={state} passage={item.passage} />}
      <div role="group" aria-label={i18n.t('sidepanel.keepFor', { name: state.nameOf(kept ? kept.node : node) })}>
        {STANCES.map(stance => (
          <button
            key={stance}
            type="button"
            class={`stance ${stance}`}
            aria-pressed={kept?.stance === stance}
            aria-keyshortcuts={keyOf(state, stance)}
            disabled={state.isPrivate.value}
            onClick={() => void state.keep(stance)}
          >
            <StanceMark stance={stance} />
            {i18n.t(`sidepanel.stance.${stance}`)}
          </button>
        ))}
      </div>
      <div class="further">
        {!kept && (
          <button type="button" class="text-button" disabled={state.isPrivate.value} onClick={() => void state.note()}>
            {i18n.t('sidepanel.note')}
          </button>
        )}
        {item.kind === 'passage' && (
          <button type="button" class="text-button" onClick={() => void state.place.goTo(item, true)}>
            {i18n.t('sidepanel.open')}
          </button>
        )}
      </div>
    </div>
  );
}

const keyOf = ({ letters }: SidepanelState, stance: Stance) => (letters.on.value ? KEYS[stance] : undefined);

type Passage = Extract<PanelItem, { kind: 'passage' }>['passage'];

/** Which of the findings that a passage speaks to it is to be kept for; the picture shows it, too. */
function Target({ state, passage: { links } }: { state: SidepanelState; passage: Passage }) {
  if (links.length < 2) return null;
  return (
    <div class="targets" role="group" aria-label={i18n.t('sidepanel.target')}>
      {links.map(({ node }) => (
        <button
          key={node}
          type="button"
          class={`target topic-${state.styleOf(node, []) ?? 0}`}
          aria-pressed={node === state.target.value}
          onClick={() => state.place.aimAt(node)}
        >
          <i class="dot" aria-hidden="true" />
          {state.nameOf(node)}
        </button>
      ))}
    </div>
  );
}
