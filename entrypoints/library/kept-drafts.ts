import type { EditSources, KeptDraft } from '@/components/library/edit/edit-sources';

/** Before what the draft is of. */
const PREFIX = 'draft-';

/** Drafts that were not saved, put aside where that takes no wait. */
export const keptDrafts: EditSources['drafts'] = {
  get(of) {
    try {
      const kept = localStorage.getItem(PREFIX + of);
      return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
    } catch {
      return undefined; // What cannot be read is of no use.
    }
  },
  keep(of, kept) {
    try {
      localStorage.setItem(PREFIX + of, JSON.stringify(kept));
      return true;
    } catch {
      return false; // Its quota is full, or the browser refuses it.
    }
  },
  drop: of => localStorage.removeItem(PREFIX + of),
};

/** Forget all drafts. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
