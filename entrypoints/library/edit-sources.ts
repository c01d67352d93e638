import type { EvidenceBulkSources } from '@/components/library/bulk/evidence-bulk';
import type { NetworkBulkSources } from '@/components/library/bulk/network-bulk';
import type { EditSources } from '@/components/library/edit/edit-sources';
import type { TwinsSources } from '@/components/library/twins/twins-sources';
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

/** What is done with many at once. */
export function bulkSources(
  library: OpenLibrary,
): Omit<NetworkBulkSources & EvidenceBulkSources & Pick<TwinsSources, 'lookalikes' | 'keepApart'>, 'save'> {
  return {
    setAllEnabled: (ids, enabled) => library.setAllEnabled(ids, enabled),
    removeAll: ids => library.removeAll(ids),
    restoreAll: ids => library.restoreAll(ids),
    exportSome: exporting => library.exportAll(exporting),
    lookalikes: looking => library.lookalikes(looking),
    keepApart: (pairs, apart) => library.keepApart(pairs, apart),
    changeAllEvidence: changes => library.changeAllEvidence(changes),
    removeEvidence: ids => library.removeEvidence(ids),
    restoreEvidence: ids => library.restoreEvidence(ids),
  };
}
