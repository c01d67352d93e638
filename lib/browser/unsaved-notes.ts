import type { Evidence } from '@/lib/evidence';
import { forgetAll } from './set-aside';

/** Before the id of the evidence. */
const PREFIX = 'note-';

/**
 * Notes that the library does not have yet, put aside where that takes no wait: they outlive the page of ours that they are
 * written in, and go as soon as the library has them.
 */
export const unsavedNotes = {
  /** By the id of their evidence. */
  all: (): Record<Evidence['id'], string> =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, note]) => [key.slice(PREFIX.length), String(note)]),
    ),
  keep(id: Evidence['id'], note: string): void {
    try {
      localStorage.setItem(PREFIX + id, note);
    } catch {
      // Its quota is full, or the browser refuses it: the library has the note in a moment anyway.
    }
  },
  drop: (id: Evidence['id']): void => localStorage.removeItem(PREFIX + id),
  /** All of them. @returns what brings them back. */
  forget: (): (() => void) => forgetAll(PREFIX),
};
