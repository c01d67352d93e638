import type { EditSources } from '@/components/library/edit/edit-sources';
import type { TendingSources } from '@/components/library/tending-state';
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

/** What keeps a library in order besides. */
export function tendingSources(
  library: OpenLibrary,
): Omit<TendingSources, keyof EditSources | 'save' | 'network' | 'search'> {
  return {
    setAllEnabled: (ids, enabled) => library.setAllEnabled(ids, enabled),
    removeAll: ids => library.removeAll(ids),
    restoreAll: ids => library.restoreAll(ids),
    exportSome: exporting => library.exportAll(exporting),
    searchEvidence: query => library.searchEvidence(query),
    watchFormerIds: (onValue, onError) => void watchQuery(() => library.formerIds(), onValue, onError),
    lookalikes: looking => library.lookalikes(looking),
    keepApart: (pairs, apart) => library.keepApart(pairs, apart),
    changeAllEvidence: changes => library.changeAllEvidence(changes),
    removeEvidence: ids => library.removeEvidence(ids),
    restoreEvidence: ids => library.restoreEvidence(ids),
  };
}
