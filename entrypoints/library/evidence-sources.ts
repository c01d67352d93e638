import type { EvidenceSources } from '@/components/library/dossier/evidence-sources';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { unsavedNotes } from '@/lib/browser/unsaved-notes';

/** What evidence is shown and changed by. */
export function evidenceSources(library: OpenLibrary): EvidenceSources {
  return {
    watchEvidenceFor: (node, onValue, onError) => watchQuery(() => library.evidenceFor([node]), onValue, onError),
    watchEvidenceOf: (network, onValue, onError) =>
      watchQuery(() => library.evidenceOfNetwork(network), onValue, onError),
    watchEvidence: (limit, onValue, onError) =>
      watchQuery(
        async () => {
          const known = await library.latestEvidence(limit);
          const nodes = new Set(known.latest.map(({ node }) => node).filter(node => node !== undefined));
          return { ...known, names: await library.nodeNames([...nodes]) };
        },
        onValue,
        onError,
      ),
    watchTallies: (network, onValue, onError) => watchQuery(() => library.evidenceCounts(network), onValue, onError),
    changeEvidence: (id, change) => library.changeEvidence(id, change),
    removeEvidence: ids => library.removeEvidence(ids),
    restoreEvidence: ids => library.restoreEvidence(ids),
    search: query => library.search(query),
    unsavedNotes,
  };
}
