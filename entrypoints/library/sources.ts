import builtIn from '@/assets/networks/micro-credentials.json';
import type { Found } from '@/components/library/add-state';
import type { CorrectionSources } from '@/components/library/corrections-state';
import type { LibrarySources } from '@/components/library/library-state';
import type { TrialSources } from '@/components/library/words/trial-state';
import type { WordsSources } from '@/components/library/words/words-state';
import { changeKeys, keysBound } from '@/lib/browser/keys';
import { acknowledgeVanished } from '@/lib/browser/library';
import { libraryHealth } from '@/lib/browser/library-health';
import * as settings from '@/lib/browser/settings';
import { hashtagOf } from '@/lib/hashtag';
import { linkOf } from '@/lib/link';
import { handedOn, networkFromFields } from '@/lib/network-json';
import { read } from '@/lib/reading';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { networkIdOf } from '@/lib/hashtag';
import { editSources } from './edit-sources';
import { evidenceSources } from './evidence-sources';
import { privacySources, resetSettings } from './privacy-sources';
import { saveJson } from './save';

/** A page that is never idle goes on all the same after this, in milliseconds. */
const LONGEST_WAIT = 500;

/** The library page's sources: the real ones. */
export function librarySources(library: OpenLibrary): LibrarySources {
  return {
    watchNetworks: (onValue, onError) => void watchQuery(() => library.networkSummaries(), onValue, onError),
    watchNetwork: (id, onValue, onError) => watchQuery(() => library.network(id), onValue, onError),
    watchRemoved: (onValue, onError) => void watchQuery(() => library.removed(), onValue, onError),
    ...evidenceSources(library),
    ...editSources(library),
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
    exportAll: () => library.exportAll(),
    goTo: fragment => void (location.hash = fragment),
    fragment: () => location.hash,
    readGiven: text => found(text, library),
    keep: async ({ network, aliases }) => void (await library.add(network, { aliases })),
    ...settings,
    ...privacySources(library),
    keys: keysBound,
    openKeySettings: changeKeys,
    measure: async () => ({
      corrections: (await library.corrections(0)).count,
    }),
    eraseAll: async () => {
      await library.erase();
      await resetSettings();
    },
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

/** What a text turns out to be, beside what the library has already. Throws Problem. */
async function found(text: string, library: OpenLibrary): Promise<Found> {
  const reading = await read(text);
  if (reading.kind === 'network') {
    const known = await library.network(reading.id);
    const tags = [hashtagOf(reading.id), ...(known?.aliases ?? [])];
    return {
      ...reading,
      hashtag: hashtagOf(reading.id),
      aliases: reading.aliases.filter(alias => !tags.includes(alias)),
    };
  }
  const { file } = reading;
  const here = new Set((await library.networkSummaries()).map(({ id }) => id));
  const ids = await Promise.all(file.networks.map(({ network }) => networkIdOf(network)));
  const added = file.networks.filter((_, index) => !here.has(ids[index]!)).map(({ network }) => network.title);
  return {
    kind: 'library',
    added,
    known: ids.length - added.length,
    corrections: file.corrections.length,
    store: async (onProgress, signal) => {
      await library.importAll(file, { onProgress, signal });
      prepareRest(library);
    },
  };
}
