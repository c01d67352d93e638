import { forgetAll } from '@/lib/browser/set-aside';
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

/** Forget all drafts. @returns what brings them back. */
export function forgetDrafts(): () => void {
  return forgetAll(PREFIX);
}
