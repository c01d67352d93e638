import { i18n } from '#i18n';
import { filingIn } from '@/components/library/dossier/filing';
import { MoveTo } from '@/components/library/dossier/MoveTo';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import type { Evidence } from '@/lib/evidence';
import { NoteField } from './NoteField';
import { keptKey, type KeptPassage } from './panel-items';
import type { SidepanelState } from './sidepanel-state';

interface Props {
  state: SidepanelState;
  kept: KeptPassage;
  /** Whether the reader is at it, and can change it. */
  isOpen: boolean;
  /** Whether it is for the very finding that the item is under: that need not be named again. */
  isOwn: boolean;
}

/** What was kept: for which finding, how it bears on that, whether the page still has it, and the note. */
export function KeptLine({ state, kept: { evidence, as }, isOpen, isOwn }: Props) {
  const { stance, node, note } = evidence;
  return (
    <div class="kept" data-stance={stance}>
      <p class={isOpen && isOwn ? 'visually-hidden' : 'bears'}>
        <StanceMark stance={stance} />
        <b>{i18n.t(`dossier.stance.${stance}`)}</b>
        {!isOwn && <span class={node === undefined ? 'for unfiled' : 'for'}>{state.nameOf(node)}</span>}
        {as === 'changed' && <span class="small">{i18n.t('sidepanel.changed')}</span>}
      </p>
      {!isOpen && note !== '' && (
        <p class="note-shown" dir="auto">
          {note}
        </p>
      )}
      {isOpen && (
        <>
          <NoteField
            key={evidence.id}
            notes={state.notes}
            noting={state.noting}
            evidence={evidence}
            onLost={() => state.awaitNote(evidence.id)}
          >
            <KeptActs state={state} evidence={evidence} />
          </NoteField>
        </>
      )}
    </div>
  );
}

/** What can be done with something kept: filed, or taken out. */
function KeptActs({ state, evidence }: { state: SidepanelState; evidence: Evidence }) {
  const { id, node } = evidence;
  const { filing, library, shown, search } = state;
  const stop = () => void (filing.value = undefined);
  if (filing.value === id) {
    const near = shown.value?.isPreview ? undefined : shown.value;
    return (
      <MoveTo
        {...filingIn(library.networks.value, search, near)}
        from={node}
        onChoose={(chosen, name) => state.file(evidence, chosen, name)}
        onStop={stop}
      />
    );
  }
  return (
    <>
      <button
        type="button"
        class={node === undefined ? 'button' : 'text-button'}
        onClick={() => void (filing.value = id)}
      >
        {i18n.t(node === undefined ? 'dossier.file' : 'sidepanel.move')}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={({ currentTarget }) => {
          handFocusOn(currentTarget, id);
          void state.remove(evidence);
        }}
      >
        {i18n.t('dossier.remove')}
      </button>
    </>
  );
}

/** The button goes with what it takes out: the focus goes to the item, or where that goes too, to the one behind or before it. */
function handFocusOn(button: Element, taken: Evidence['id']): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const at = all.findIndex(item => item.closest('.item')?.contains(button));
  const stays = all[at]?.dataset.item !== keptKey(taken);
  (stays ? all[at] : (all[at + 1] ?? all[at - 1]))?.focus({ preventScroll: true });
}
