import { createPopupState } from '@/components/popup/popup-state';
import type { PopupSources } from '@/components/popup/popup-sources';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import type { Link, Network, NodeSummary, StoredNetwork } from '@/lib/model';
import { networkSummaryOf } from '@/lib/network-summary';
import type { PagePassage, PageState } from '@/lib/page';
import { searcherOf } from '@/lib/search';
import { vocabularyOf } from '@/lib/vocabulary';
import { sample } from '../fixtures/networks';

/** A network as the library would keep it. */
export async function storedOf(network: Network = sample): Promise<StoredNetwork> {
  const id = await networkIdOf(network);
  return {
    id,
    hashtag: hashtagOf(id),
    aliases: [],
    network,
    vocabulary: vocabularyOf(network),
    enabled: true,
    builtIn: false,
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}

export function nodesOf({ id, hashtag, network }: StoredNetwork): NodeSummary[] {
  const rest = { hashtag, topic: 0, relationships: [] };
  return [
    ...network.findings.map(node => ({ ...node, ...rest, kind: 'finding' as const, key: `${id}/${node.id}` })),
    ...network.relationships.map(node => ({
      ...node,
      ...rest,
      kind: 'relationship' as const,
      key: `${id}/${node.id}`,
    })),
  ];
}

/** A passage that speaks to some nodes, by the word `work`. */
export function passageOf(id: number, text: string, ...nodes: string[]): PagePassage {
  const link = (node: string): Link => ({
    node,
    score: 0.8,
    strength: 'strong',
    reasons: [{ by: 'form', words: 'work', form: 'work', how: 'same', weight: 0.8 }],
  });
  return { id, text, topics: [0], links: nodes.map(link) };
}

export function pageOf(passages: PagePassage[], more: Partial<PageState> = {}): PageState {
  return {
    status: 'read',
    site: 'news.example',
    url: 'https://news.example/a',
    contentType: 'text/html',
    highlightsVisible: true,
    lexicon: [],
    passages,
    nodes: [],
    evidence: [],
    ...more,
  };
}

/** What the fakes were told to do. */
type Told = [what: string, ...values: unknown[]];

export interface World {
  networks?: StoredNetwork[];
  page?: PageState;
  url?: string;
  sources?: Partial<PopupSources>;
}

/** The state of a popup in a made-up browser, loaded. */
export async function popupIn(world: World) {
  const popup = await popupBefore(world);
  await popup.state.load();
  return popup;
}

/** The same, not loaded yet. Without `page`, nothing answers in the tab. */
export async function popupBefore(given: World) {
  const { sources, ...rest } = await fakeSources(given);
  return { state: createPopupState(sources), ...rest };
}

/** What a popup has from outside, in a made-up browser. */
export async function fakeSources({ networks, page, url = 'https://news.example/a', sources }: World) {
  const told: Told[] = [];
  const all = networks ?? [await storedOf()];
  const tell =
    (what: string) =>
    async (...values: unknown[]) =>
      void told.push([what, ...values]);
  const world = { page, networks: all };
  const watching = new Set<() => void>();
  const publish = () => watching.forEach(tellOne => tellOne());
  const watch = (tellOne: () => void) => {
    watching.add(tellOne);
    tellOne();
    return () => watching.delete(tellOne);
  };
  const made: PopupSources = {
    watchNetworks: onValue => void watch(() => onValue(world.networks.map(networkSummaryOf))),
    watchNetwork: (wanted, onValue) => watch(() => onValue(world.networks.find(({ id }) => id === wanted))),
    search: async query => searcherOf(world.networks.flatMap(nodesOf))(query),
    lexicon: async () => [],
    watchTallies: (_network, onValue) => (onValue(new Map()), () => {}),
    watchCoverage: (_network, _site, onValue) => (onValue({ pages: 0, nodes: new Map(), sites: [] }), () => {}),
    points: { read: async () => ({}), keep: tell('keepPoints') },
    libraryHealth: async () => 'fine',
    async add(network) {
      const stored = await storedOf(network);
      world.networks = [...world.networks, stored];
      publish();
      return { stored };
    },
    tab: async () => ({ id: 7, url }),
    async page() {
      if (!world.page) throw new Error('Receiving end does not exist');
      return world.page;
    },
    reveal: tell('reveal'),
    step: tell('step'),
    reload: tell('reload'),
    setEnabled: tell('setEnabled'),
    setSite: tell('setSite'),
    copy: tell('copy'),
    copyRich: tell('copyRich'),
    openLibrary: tell('openLibrary'),
    ...sources,
  };
  return { sources: made, told, world, publish };
}
