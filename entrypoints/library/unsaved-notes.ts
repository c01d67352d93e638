import type { UnsavedNotes } from '@/components/library/dossier/evidence-sources';

/** Before the id of the evidence. */
const PREFIX = 'note-';

/** Notes that the library does not have yet, put aside where that takes no wait. */
export const unsavedNotes: UnsavedNotes = {
  all: () =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, note]) => [key.slice(PREFIX.length), String(note)]),
    ),
  keep(id, note) {
    try {
      localStorage.setItem(PREFIX + id, note);
    } catch {
      // Its quota is full, or the browser refuses it: the library has the note in a moment anyway.
    }
  },
  drop: id => localStorage.removeItem(PREFIX + id),
};
