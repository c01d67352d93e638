import { fragmentOf } from '@/components/library/library-route';
import type { SidepanelSources } from '@/components/sidepanel/sidepanel-sources';
import { copyRich } from '@/lib/browser/clipboard';
import { libraryHealth } from '@/lib/browser/library-health';
import { askPage, isUnheard } from '@/lib/browser/messaging';
import { setSite } from '@/lib/browser/off-sites';
import { tabBeside } from '@/lib/browser/panel';
import { pictureSources } from '@/lib/browser/picture-sources';
import { enabled, letters, lexicon, panelPicture } from '@/lib/browser/settings';
import { openPage, reloadTab, type OwnPage } from '@/lib/browser/tabs';
import { unsavedNotes } from '@/lib/browser/unsaved-notes';
import type { NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { once } from '@/lib/once';
import { watchQuery } from '@/lib/store/live';
import type { LibraryReader } from '@/lib/store/reader';

/** A page that has just come may not listen yet: after this, in milliseconds, it is asked once more. */
const LISTENS_AFTER = 300;

/** What the side panel needs from the browser and the library. */
export function sidepanelSources(library: LibraryReader): SidepanelSources {
  return {
    watchNetworks: (onValue, onError) => void watchQuery(() => library.networkSummaries(), onValue, onError),
    watchNetwork: (id, onValue, onError) => watchQuery(() => library.network(id), onValue, onError),
    ...pictureSources(library),
    search: query => library.search(query),
    lexicon: async () => (await lexicon.getValue()).topics,
    libraryHealth: () => libraryHealth(library),
    add: async network => (await writing()).add(network),
    ...pageSources(),
    ...keepingSources(library),
    copy: text => navigator.clipboard.writeText(text),
    copyRich,
    openLibrary: (network, node) =>
      openPage(
        `/library.html${network === undefined ? '' : fragmentOf({ view: 'network', network, node })}` as OwnPage,
      ),
    openDossier: key => {
      const { network, id: node } = partsOf(key);
      return openPage(`/library.html${fragmentOf({ view: 'dossier', network, node })}` as OwnPage);
    },
    unsavedNotes,
    letters,
    picture: panelPicture,
  };
}

/** What writes to the library is loaded when something is written. */
const writing = once(async () => (await import('@/lib/browser/library')).openExtensionLibrary());

function pageSources() {
  const askTwice = async (tab: number) => {
    await new Promise(resolve => setTimeout(resolve, LISTENS_AFTER));
    return askPage(tab, 'getPage', null);
  };
  return {
    tab: tabBeside,
    page: (tab: number) => askPage(tab, 'getPage', null).catch(() => askTwice(tab)),
    reveal: (tab: number, id: number) => askPage(tab, 'revealPassage', { id }),
    open: (tab: number, id: number) => askPage(tab, 'revealPassage', { id, open: true }),
    revealEvidence: (tab: number, id: string) => askPage(tab, 'revealEvidence', { id }),
    step: (tab: number, by: 1 | -1) => askPage(tab, 'stepPassage', { by }),
    reload: reloadTab,
    setEnabled: (on: boolean) => enabled.setValue(on),
    setSite,
  };
}

function keepingSources(
  library: LibraryReader,
): Pick<
  SidepanelSources,
  | 'watchEvidenceOn'
  | 'names'
  | 'keepPassage'
  | 'keepSelection'
  | 'changeEvidence'
  | 'removeEvidence'
  | 'restoreEvidence'
> {
  return {
    watchEvidenceOn: (urls, onValue, onError) => watchQuery(() => library.evidenceOn(urls), onValue, onError),
    names: nodes => namesOf(library, nodes),
    keepPassage: (tab, id, said) => spoken(askPage(tab, 'keepShown', { id, ...said })),
    keepSelection: (tab, said) => spoken(askPage(tab, 'keepSelection', said)),
    changeEvidence: async (id, change) => (await writing()).changeEvidence(id, change),
    removeEvidence: async ids => (await writing()).removeEvidence(ids),
    restoreEvidence: async ids => (await writing()).restoreEvidence(ids),
  };
}

/** What the page says to the reader goes through; what the browser says, because no page of ours is there, does not. */
async function spoken<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw isUnheard(error) ? new Error('', { cause: error }) : error;
  }
}

async function namesOf(library: LibraryReader, nodes: NodeKey[]): Promise<Map<NodeKey, string>> {
  const ids = new Set(nodes.map(node => partsOf(node).network));
  const networks = await Promise.all([...ids].map(id => library.network(id)));
  return new Map(
    networks
      .filter(stored => stored !== undefined)
      .flatMap(({ id, network: { findings, relationships } }) =>
        [...findings, ...relationships].map(node => [`${id}/${node.id}`, node.name] as const),
      )
      .filter(([key]) => nodes.includes(key)),
  );
}
