import { vi } from 'vitest';
import type { EvidenceSources } from '@/components/library/dossier/evidence-sources';
import type { LibrarySources } from '@/components/library/library-state';
import type { Setting } from '@/components/library/settings-state';
import type { StoredNetwork } from '@/lib/model';
import { networkSummaryOf } from '@/lib/network-summary';
import { searcherOf } from '@/lib/search';
import { nodesOf } from './popup-fakes';
import { tendingSources } from './tending-sources';

/** A small network as the library keeps it; `id` is one character, for tests. */
export function storedNetwork(id: string, title: string, more: Partial<StoredNetwork> = {}): StoredNetwork {
  return {
    id: id.repeat(43),
    hashtag: id.repeat(11),
    aliases: [],
    network: {
      question: 'Who gains?',
      title,
      findings: [
        { id: 'rent-seeking', name: 'Rent Seeking', text: 'Owners of platforms collect rent.' },
        { id: 'open-doors', name: 'Open Doors', text: 'Learners find a way in.' },
      ],
      relationships: [{ id: 'late-bill', name: 'Late Bill', facet: 'Time', text: 'The bill comes later.' }],
    },
    vocabulary: { topics: [], forms: {} },
    enabled: true,
    builtIn: false,
    addedAt: '2027-01-02T10:00:00.000Z',
    ...more,
  };
}

/** A setting held in memory. */
export function settingOf<T>(value: T): Setting<T> {
  const listeners: ((value: T) => void)[] = [];
  return {
    getValue: async () => value,
    setValue: async changed => {
      value = changed;
      for (const listener of listeners) listener(changed);
    },
    watch: listener => listeners.push(listener),
  };
}

/** Nothing was kept, and nothing is. */
function noEvidence(): Omit<EvidenceSources, 'search'> {
  const nothing =
    <V>(value: V) =>
    (_asked: unknown, onValue: (value: V) => void) => (onValue(value), () => {});
  return {
    watchEvidenceFor: nothing([]),
    watchEvidenceOf: nothing([]),
    watchEvidence: nothing({ latest: [], count: 0, names: new Map() }),
    watchTallies: nothing(new Map()),
    changeEvidence: vi.fn<EvidenceSources['changeEvidence']>(async () => {}),
    removeEvidence: vi.fn<EvidenceSources['removeEvidence']>(async () => {}),
    restoreEvidence: vi.fn<EvidenceSources['restoreEvidence']>(async () => {}),
    unsavedNotes: { all: () => ({}), keep: () => {}, drop: () => {} },
  };
}

/** A library held in memory: removing and restoring tell those who watch, as the real one does. */
export function librarySources(stored: StoredNetwork[], more: Partial<LibrarySources> = {}): LibrarySources {
  const networks = new Set(stored);
  const removed = new Set<StoredNetwork>();
  const tell: (() => void)[] = [];
  const move = (id: string, from: Set<StoredNetwork>, to: Set<StoredNetwork>) => {
    for (const each of [...from].filter(one => one.id === id)) {
      from.delete(each);
      to.add(each);
    }
    for (const each of tell) each();
  };
  const follow = (each: () => void) => {
    tell.push(each);
    each();
  };
  return {
    watchNetworks: onValue => follow(() => onValue([...networks].map(networkSummaryOf))),
    watchNetwork(id, onValue) {
      follow(() => onValue([...networks].find(one => one.id === id)));
      return () => {};
    },
    watchRemoved: onValue => follow(() => onValue([...removed])),
    search: async query => searcherOf([...networks].flatMap(nodesOf))(query),
    ...noEvidence(),
    watchCoverage: (_network, _site, onValue) => (onValue({ pages: 0, nodes: new Map(), sites: [] }), () => {}),
    points: { read: async () => ({}), keep: async () => {} },
    watchCorrections: (_limit, onValue) => (onValue({ latest: [], names: new Map(), count: 0 }), () => {}),
    correct: vi.fn<LibrarySources['correct']>(async () => {}),
    forget: vi.fn<LibrarySources['forget']>(async () => []),
    network: async id => [...networks].find(one => one.id === id),
    setVocabulary: vi.fn<LibrarySources['setVocabulary']>(async () => {}),
    resetVocabulary: vi.fn<LibrarySources['resetVocabulary']>(async () => {}),
    wholeLexicon: () => Promise.reject(new Error('not in this test')),
    weighedAgainst: () => {
      throw new Error('not in this test');
    },
    whenIdle: async () => {},
    ...tendingSources(),
    checkHealth: async () => 'fine',
    acknowledgeVanished: vi.fn<LibrarySources['acknowledgeVanished']>(async () => {}),
    setEnabled: vi.fn<LibrarySources['setEnabled']>(async () => {}),
    remove: vi.fn<LibrarySources['remove']>(async id => move(id, networks, removed)),
    restore: vi.fn<LibrarySources['restore']>(async id => move(id, removed, networks)),
    addBuiltIn: vi.fn<LibrarySources['addBuiltIn']>(async () => {}),
    fullLink: async () => 'https://netgloss.example/#netgloss=x',
    copy: vi.fn<LibrarySources['copy']>(async () => {}),
    save: vi.fn<LibrarySources['save']>(),
    exportNetwork: vi.fn<LibrarySources['exportNetwork']>(async () => 'network.json'),
    exportEvidence: vi.fn<LibrarySources['exportEvidence']>(async () => 'evidence.csv'),
    exportDossier: vi.fn<LibrarySources['exportDossier']>(async () => 'dossier.md'),
    exportNotes: vi.fn<LibrarySources['exportNotes']>(async () => 'notes.zip'),
    goTo: vi.fn<LibrarySources['goTo']>(),
    fragment: vi.fn<LibrarySources['fragment']>(() => '#add'),
    readGiven: () => Promise.reject(new Error('not in this test')),
    keep: vi.fn<LibrarySources['keep']>(async () => {}),
    givenDraft: { get: async () => '', keep: async () => {} },
    enabled: settingOf(true),
    offSites: settingOf<string[]>([]),
    setSite: vi.fn<LibrarySources['setSite']>(async () => {}),
    density: settingOf('topic'),
    rememberCoverage: settingOf(true),
    letters: settingOf(true),
    watchStored: onValue => (onValue([]), () => {}),
    diskUsed: async () => undefined,
    eraseKind: vi.fn<LibrarySources['eraseKind']>(async () => async () => {}),
    resetSettings: async () => async () => {},
    lexicon: settingOf({ revision: 0, topics: [], words: '{}', faint: '{}', seeds: '' }),
    keys: async () => [],
    openKeySettings: async () => {},
    measure: async () => ({ evidence: 0, corrections: 0 }),
    eraseAll: vi.fn<LibrarySources['eraseAll']>(async () => {}),
    ...more,
  };
}
