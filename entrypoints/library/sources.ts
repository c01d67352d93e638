import builtIn from '@/assets/networks/micro-credentials.json';
import type { CorrectionSources } from '@/components/library/corrections-state';
import type { LibrarySources } from '@/components/library/library-state';
import type { TrialSources } from '@/components/library/words/trial-state';
import type { WordsSources } from '@/components/library/words/words-state';
import { givenDraft } from '@/lib/browser/given-draft';
import { changeKeys, keysBound } from '@/lib/browser/keys';
import { acknowledgeVanished } from '@/lib/browser/library';
import { setSite } from '@/lib/browser/off-sites';
import { pictureSources } from '@/lib/browser/picture-sources';
import { libraryHealth } from '@/lib/browser/library-health';
import * as settings from '@/lib/browser/settings';
import { linkOf } from '@/lib/link';
import { handedOn, networkFromFields } from '@/lib/network-json';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { editSources, tendingSources } from './edit-sources';
import { evidenceSources } from './evidence-sources';
import { privacySources } from './privacy-sources';
import { exchangeSources } from './exchange-sources';
import { lookInto } from './given';
import { saveJson } from './save';

/** A page that is never idle goes on all the same after this, in milliseconds. */
const LONGEST_WAIT = 500;

/** The page's own address. */
const address: Pick<LibrarySources, 'goTo' | 'fragment'> = {
  goTo: fragment => void (location.hash = fragment),
  fragment: () => location.hash,
};

/** The library page's sources: the real ones. */
export function librarySources(library: OpenLibrary): LibrarySources {
  return {
    watchNetworks: (onValue, onError) => void watchQuery(() => library.networkSummaries(), onValue, onError),
    watchNetwork: (id, onValue, onError) => watchQuery(() => library.network(id), onValue, onError),
    watchRemoved: (onValue, onError) => void watchQuery(() => library.removed(), onValue, onError),
    ...evidenceSources(library),
    ...editSources(library),
    ...tendingSources(library),
    ...correctionSources(library),
    ...vocabularySources(library),
    checkHealth: () => libraryHealth(library),
    acknowledgeVanished: () => acknowledgeVanished(library),
    setEnabled: (id, enabled) => library.setEnabled(id, enabled),
    remove: id => library.remove(id),
    restore: async id => {
      await library.restore(id);
      prepareRest(library);
    },
    addBuiltIn: async () => void (await library.add(networkFromFields(builtIn), { builtIn: true })),
    fullLink: stored => linkOf(handedOn(stored), stored.id),
    copy: text => navigator.clipboard.writeText(text),
    save: saveJson,
    ...address,
    readGiven: given => lookInto(given, library, () => prepareRest(library)),
    givenDraft,
    ...exchangeSources(library),
    keep: async ({ network, aliases }) => void (await library.add(network, { aliases })),
    ...settings,
    setSite,
    ...pictureSources(library),
    ...privacySources(library),
    keys: keysBound,
    openKeySettings: changeKeys,
    measure: async () => ({
      evidence: (await library.latestEvidence(1)).count,
      corrections: (await library.corrections(0)).count,
    }),
  };
}

/** Prepare what still waits for it. What fails is tried again when the page is opened, or the background started. */
export function prepareRest(library: OpenLibrary): void {
  library.prepareRest().catch(() => undefined);
}

/** What corrections are listed and taken back by. */
function correctionSources(library: OpenLibrary): CorrectionSources {
  return {
    watchCorrections: (limit, onValue, onError) => watchQuery(() => library.corrections(limit), onValue, onError),
    correct: corrections => library.correct(corrections),
    forget: corrections => library.forget(corrections),
  };
}

/** What the words of a network are edited and tried by. */
function vocabularySources(library: OpenLibrary): WordsSources & TrialSources {
  return {
    network: id => library.network(id),
    setVocabulary: (id, vocabulary) => library.setVocabulary(id, vocabulary),
    resetVocabulary: id => library.resetVocabulary(id),
    wholeLexicon: () => library.wholeLexicon(),
    weighedAgainst: id => (id === undefined ? library : library.alone(id)),
    whenIdle: () => new Promise(done => void requestIdleCallback(() => done(), { timeout: LONGEST_WAIT })),
  };
}
