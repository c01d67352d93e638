import type { Evidence } from '@/lib/evidence';

/** Where notes are put aside while they are written. Not `storage.local`: this is there before the next key is pressed. */
const KEY = 'unsavedNotes';

type Notes = Record<Evidence['id'], string>;

/**
 * Notes that are being written and that the library may not have yet. They outlive the page of ours that they are written in;
 * each goes as soon as the library has it.
 */
export const unsavedNotes = {
  all,
  keep: (id: Evidence['id'], note: string) => put({ ...all(), [id]: note }),
  drop(id: Evidence['id']): void {
    const { [id]: _, ...others } = all();
    put(others);
  },
};

function all(): Notes {
  return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Notes;
}

function put(notes: Notes): void {
  if (Object.keys(notes).length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(notes));
}
