import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_NOTE } from '@/lib/evidence';
import { NoteFailed } from './NoteFailed';
import type { WrittenNote } from './notes-state';
import { useNoteText } from './use-note-text';

interface Props {
  /** As the library has it, or will have it. */
  note: string;
  /** What it was before it was written on. */
  first: string;
  /** Begins like the passage that it is about. */
  quote: string;
  standing?: WrittenNote['standing'];
  onWrite(note: string): void;
  /** Do not wait for a pause. */
  onSave(): void;
  onDone(): void;
}

/** A note while it is written. That it is saved, again and again, is not said aloud; that it could not be, is. */
export function NoteWriting({ note, first, quote, standing, onWrite, onSave, onDone }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const saves = useId();
  const { text, write, undo, undone } = useNoteText({ note, first, standing, onWrite });
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    return onSave;
  }, []);
  return (
    <div class="note-write">
      <textarea
        ref={field}
        dir="auto"
        value={text}
        maxLength={MAX_NOTE}
        aria-label={i18n.t('dossier.noteOn', { quote })}
        aria-describedby={saves}
        placeholder={i18n.t('dossier.noteHint')}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={onSave}
        onKeyDown={event => isEnd(event) && onDone()}
      />
      {standing === 'failed' && <NoteFailed onRetry={onSave} />}
      <p class="actions">
        <span id={saves} class="small standing">
          {saying(standing)}
        </span>
        {undone !== text && (
          <button type="button" class="link" onClick={() => (undo(), field.current?.focus())}>
            {i18n.t(text === first ? 'dossier.noteRedo' : 'dossier.noteUndo')}
          </button>
        )}
        <button type="button" class="button" onClick={onDone}>
          {i18n.t('dossier.noteDone')}
        </button>
      </p>
    </div>
  );
}

function saying(standing: WrittenNote['standing'] | undefined): string {
  if (standing === 'saved') return i18n.t('dossier.noteSaved');
  return i18n.t(standing === 'unsaved' ? 'dossier.noteSaving' : 'dossier.noteSaves');
}

/** Whether a key ends the note: what else Escape would do, it does not do then. */
function isEnd(event: KeyboardEvent): boolean {
  const isEscape = event.key === 'Escape' && !event.isComposing;
  if (isEscape) event.preventDefault();
  return isEscape;
}
