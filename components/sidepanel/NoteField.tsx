import type { ComponentChildren } from 'preact';
import type { Signal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { createNotesState } from '@/components/library/dossier/notes-state';
import { shortened } from '@/components/library/dossier/evidence-words';
import { MAX_NOTE, type Evidence } from '@/lib/evidence';

type Notes = ReturnType<typeof createNotesState>;

interface Props {
  notes: Notes;
  /** Whose field takes the focus. */
  noting: Signal<string | undefined>;
  /** The field is taken away with the focus in it. */
  onLost(): void;
  evidence: Evidence;
  /** What else can be done with it. */
  children: ComponentChildren;
}

/** From so many characters left, how many there are is said. */
const FEW = 500;

/** The note on something kept: plain text that saves itself while it is written, and when it is left. */
export function NoteField({ notes, noting, onLost, evidence, children }: Props) {
  const { id, quote } = evidence;
  const { text, write } = useText(notes, evidence);
  const field = useFocus(noting, id, onLost);
  const standingId = useId();
  const standing = notes.written.value.get(id)?.standing;
  return (
    <div class="note">
      <textarea
        ref={field}
        rows={2}
        value={text}
        maxLength={MAX_NOTE}
        dir="auto"
        placeholder={i18n.t('dossier.addNote')}
        aria-label={i18n.t('dossier.noteOn', { quote: shortened(quote.exact) })}
        aria-describedby={standingId}
        onInput={({ currentTarget: { value } }) => write(value)}
        onBlur={() => void notes.save(id)}
      />
      <div class="kept-acts">
        {children}
        <span id={standingId} class="small">
          {MAX_NOTE - text.length < FEW && `${counted('sidepanel.left', MAX_NOTE - text.length)} `}
          {standing === 'unsaved' && i18n.t('dossier.noteSaving')}
          {standing === 'saved' && i18n.t('dossier.noteSaved')}
        </span>
      </div>
      {standing === 'failed' && <Failed onAgain={() => void notes.save(id)} />}
    </div>
  );
}

/** The field takes the focus behind what is there already, as soon as it is drawn: a frame may be long in coming. */
function useFocus(noting: Props['noting'], id: Evidence['id'], onLost: () => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (noting.value !== id) return;
    noting.value = undefined;
    field.current?.focus();
    field.current?.setSelectionRange(MAX_NOTE, MAX_NOTE);
  }, [noting.value]);
  useLayoutEffect(() => {
    const element = field.current;
    return () => document.activeElement === element && onLost();
  }, []);
  return field;
}

/** The text of the field: what is being written, or else what the library has, also when that was written elsewhere. */
function useText(notes: Notes, evidence: Evidence) {
  const [text, setText] = useState(() => notes.noteOf(evidence));
  useEffect(() => setText(notes.noteOf(evidence)), [evidence.note]);
  return {
    text,
    write(value: string): void {
      setText(value);
      notes.write(evidence.id, value);
    },
  };
}

function Failed({ onAgain }: { onAgain(): void }) {
  return (
    <p role="alert">
      {i18n.t('dossier.noteFailed')}{' '}
      <button type="button" class="text-button" onClick={onAgain}>
        {i18n.t('dossier.tryAgain')}
      </button>
    </p>
  );
}
