import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFocusBack } from '@/components/library/use-focus-back';
import { NoteFailed } from './NoteFailed';
import { NoteWriting } from './NoteWriting';
import type { WrittenNote } from './notes-state';

interface Props {
  /** As the library has it, or will have it. */
  note: string;
  /** Begins like the passage that it is about. */
  quote: string;
  /** Of what was written last; absent when nothing was. */
  standing?: WrittenNote['standing'];
  /** Is to be written from the first. */
  isBegun?: boolean;
  onWrite(note: string): void;
  /** Do not wait for a pause. */
  onSave(): void;
}

/** The reader's note on a passage: read, and written where it stands. It saves itself. */
export function NoteField({ note, quote, standing, isBegun, onWrite, onSave }: Props) {
  const begins = i18n.t(note === '' ? 'dossier.addNote' : 'dossier.editNote');
  const [first, setFirst] = useState(isBegun ? note : undefined);
  const begin = useFocusBack(first !== undefined);
  if (first !== undefined) {
    const done = () => setFirst(undefined); // What was written last is saved when the field goes.
    return <NoteWriting {...{ note, first, quote, standing, onWrite, onSave }} onDone={done} />;
  }
  return (
    <div class="note-read">
      {note.trim() !== '' && (
        <p class="note-text" dir="auto">
          {note}
        </p>
      )}
      {standing === 'failed' && <NoteFailed onRetry={onSave} />}
      <button
        ref={begin}
        type="button"
        class="link"
        aria-label={i18n.t('said.of', { what: begins, said: quote })}
        onClick={() => setFirst(note)}
      >
        {begins}
      </button>
    </div>
  );
}
