import { i18n } from '#i18n';
import { problemSentence } from '@/components/problem-sentence';
import type { EditState } from './edit-state';
import { counted, momentOf } from '@/components/locale';

interface Props {
  state: EditState;
  onSave(): void;
  /** After Undo and the like: what had the focus may be gone. */
  onStep(): void;
}

/** How the draft stands, and what can be done with all of it. In reach however long the draft is. */
export function SaveBar({ state, onSave, onStep }: Props) {
  const { isChanged, faults, problem, hasRoom } = state;
  const step = (act: () => void) => () => {
    act();
    onStep();
  };
  return (
    <div class="save-bar">
      <p role="status" class={faults.value.length > 0 || problem.value ? 'wrong' : 'small'}>
        {standingOf(state)}
        {isChanged.value && !hasRoom.value && ` ${i18n.t('edit.noRoom')}`}
      </p>
      <p class="actions">
        <button type="button" class="quiet" disabled={!state.canUndo.value} onClick={step(state.undo)}>
          {i18n.t('edit.undo')}
        </button>
        <button type="button" class="quiet" disabled={!state.canRedo.value} onClick={step(state.redo)}>
          {i18n.t('edit.redo')}
        </button>
        <button type="button" class="quiet" disabled={!isChanged.value} onClick={step(state.discard)}>
          {i18n.t('edit.discard')}
        </button>
        <button type="button" class="button primary" disabled={!isChanged.value} onClick={onSave}>
          {i18n.t(state.stored ? 'edit.save' : 'edit.saveNew')}
        </button>
      </p>
    </div>
  );
}

function standingOf({ isChanged, faults, problem, restoredFrom }: EditState): string {
  if (problem.value) return problemSentence(problem.value);
  if (faults.value.length > 0) return counted('edit.faults', faults.value.length);
  if (!isChanged.value) return i18n.t('edit.unchanged');
  const at = restoredFrom.value;
  return at === undefined ? i18n.t('edit.unsaved') : i18n.t('edit.goesOn', { when: momentOf(at) });
}
