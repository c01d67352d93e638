import { signal } from '@preact/signals';
import type { Evidence } from '@/lib/evidence';
import type { EvidenceSources } from './evidence-sources';

/** A note is written to the library when nothing was typed for this long. In milliseconds. */
const PAUSE = 400;

/** How a note stands that was written since the page was opened, and what it says. */
export interface WrittenNote {
  note: string;
  standing: 'unsaved' | 'saved' | 'failed';
}

type NoteSources = Pick<EvidenceSources, 'changeEvidence' | 'unsavedNotes'>;

/**
 * Notes save themselves while they are written. Each key is put aside at once, so that a page that is closed in between
 * loses nothing: what was left over is saved when the library is opened again.
 */
export function createNotesState({ changeEvidence, unsavedNotes }: NoteSources) {
  const written = signal<ReadonlyMap<Evidence['id'], WrittenNote>>(new Map());
  const waiting = new Map<Evidence['id'], { note: string; timer?: ReturnType<typeof setTimeout> }>();
  const stand = (id: Evidence['id'], note: WrittenNote) => void (written.value = new Map(written.value).set(id, note));

  async function save(id: Evidence['id']): Promise<void> {
    const wanted = waiting.get(id);
    if (!wanted) return;
    clearTimeout(wanted.timer);
    const { note } = wanted;
    try {
      await changeEvidence(id, { note });
    } catch {
      return stand(id, { note, standing: 'failed' }); // What was typed stays put aside.
    }
    if (waiting.get(id) !== wanted) return; // What was typed meanwhile has a timer of its own.
    waiting.delete(id);
    unsavedNotes.drop(id);
    stand(id, { note, standing: 'saved' });
  }

  return {
    written,
    /** What a note says now, though the library may not have all of it yet. */
    noteOf: ({ id, note }: Pick<Evidence, 'id' | 'note'>) => waiting.get(id)?.note ?? note,
    /** Wait for no pause of any: what is shown goes, or another page comes. */
    saveAll: async () => void (await Promise.all([...waiting.keys()].map(save))),
    /** The note says this now. */
    write(id: Evidence['id'], note: string): void {
      unsavedNotes.keep(id, note);
      clearTimeout(waiting.get(id)?.timer);
      waiting.set(id, { note, timer: setTimeout(() => void save(id), PAUSE) });
      stand(id, { note, standing: 'unsaved' });
    },
    /** Do not wait for a pause: the field is left, or it shall be tried again. */
    save,
    /** Save what an earlier page could not. */
    async recover(): Promise<void> {
      for (const [id, note] of Object.entries(unsavedNotes.all())) {
        waiting.set(id, { note });
        await save(id);
      }
    },
  };
}
