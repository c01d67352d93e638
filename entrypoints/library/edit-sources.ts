import type { EditSources } from '@/components/library/edit/edit-sources';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { keptDrafts } from './kept-drafts';

/** So many former versions are listed: nobody looks further back. */
const MAX_FORMERS = 30;

/** What networks are written on by. */
export function editSources(library: OpenLibrary): EditSources {
  return {
    edit: (ids, edited, signal) => library.edit(ids, edited, signal),
    addWritten: async network => {
      const { stored, isNew } = await library.add(network);
      return { id: stored.id, isNew };
    },
    bringBack: id => library.bringBack(id),
    watchFormers: (id, onValue, onError) => watchQuery(() => library.formerVersions(id, MAX_FORMERS), onValue, onError),
    formerVersion: id => library.formerVersion(id),
    drafts: keptDrafts,
  };
}
