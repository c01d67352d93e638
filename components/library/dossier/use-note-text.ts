import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WrittenNote } from './notes-state';

interface Writing {
  note: string;
  /** What it was before it was written on. */
  first: string;
  standing?: WrittenNote['standing'];
  onWrite(note: string): void;
}

/** The text of a note's field: what is typed, and what another tab wrote while nothing was. Undo goes back, and forth again. */
export function useNoteText({ note, first, standing, onWrite }: Writing) {
  const [text, setText] = useState(note);
  /** What Undo, or Redo, would bring. */
  const [undone, setUndone] = useState(first);
  const written = useRef<string>(undefined);
  const known = useRef(note);
  useLayoutEffect(() => {
    if (note === known.current) return;
    known.current = note;
    if (standing === 'unsaved' || standing === 'failed' || note === written.current) return;
    written.current = undefined;
    setText(note);
  }, [note]);
  const put = (changed: string) => {
    written.current = changed;
    setText(changed);
    onWrite(changed);
  };
  return {
    text,
    undone,
    write(changed: string) {
      if (text === first) setUndone(first);
      put(changed);
    },
    undo() {
      setUndone(text);
      put(undone);
    },
  };
}
