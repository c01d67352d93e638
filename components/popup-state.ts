import { computed, signal } from '@preact/signals';
import { linkOf, parseLink } from '@/lib/link';
import type { Lexicon, Network, NetworkId, NodeKey, NodeSummary, PageState, PagePassage, StoredNetwork } from '@/lib/model';
import { networkPicture } from '@/lib/network';
import { partsOf } from '@/lib/node-key';
import type { Problem } from '@/lib/problem';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import { vocabularyOf } from '@/lib/vocabulary';
import { litOf, matchedOf, pageView, passagesByNetwork, passagesOf, type PageView } from './popup-page';
import { problemOf } from './problem-sentence';
import { createQueryState } from './query-state';

/** What the popup needs from outside. The entrypoint passes the real ones, tests pass fakes. */
export interface PopupSources {
  /** All networks and nodes, now and after every change. */
  watchLibrary(onValue: (networks: StoredNetwork[], nodes: NodeSummary[]) => void, onError: (error: unknown) => void): () => void;
  lexicon(): Promise<Lexicon['topics']>;
  libraryHealth(): Promise<'fine' | 'vanished'>;
  add(network: Network): Promise<{ stored: StoredNetwork }>;
  /** The tab below the popup; undefined when there is none. */
  tab(): Promise<{ id: number; url?: string } | undefined>;
  /** Throws when nothing of ours answers there. */
  page(tab: number): Promise<PageState>;
  reveal(tab: number, passage: PagePassage['id']): Promise<void>;
  step(tab: number, by: 1 | -1): Promise<void>;
  reload(tab: number): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  setSite(site: string, on: boolean): Promise<void>;
  copy(text: string): Promise<void>;
  openLibrary(network?: NetworkId, node?: string): Promise<void>;
}

export type PopupState = ReturnType<typeof createPopupState>;

/** A network to show: one of the library, or one that a link brought and that is stored nowhere. */
export type ShownNetwork = Pick<StoredNetwork, 'id' | 'hashtag' | 'network' | 'vocabulary'> & { isPreview: boolean };

/** How long "Copied" stands, ms. */
const COPIED_FOR = 2500;

/** The state of one popup: what the page below it matched, which network is looked at, and what was asked. */
export function createPopupState(sources: PopupSources) {
  const networks = signal<StoredNetwork[]>([]);
  const nodes = signal<NodeSummary[]>([]);
  const isOpen = signal(false);
  const problem = signal<Problem | 'vanished'>();
  const lexicon = signal<Lexicon['topics']>([]);
  const tab = signal<{ id: number; url?: string }>();
  const view = signal<PageView>({ kind: 'waiting' });
  const query = createQueryState(networks, nodes);
  const chosen = signal<NetworkId>();
  const selected = signal<NodeKey>();
  const copied = signal<'hashtag' | 'link' | 'failed'>();

  const passages = computed(() => passagesOf(view.value));
  const matched = computed(() => matchedOf(passages.value));
  const counts = computed(() => passagesByNetwork(passages.value));
  const choices = computed(() => networks.value
    .filter(({ id, enabled }) => enabled || id === chosen.value)
    .toSorted((a, b) => (counts.value.get(b.id) ?? 0) - (counts.value.get(a.id) ?? 0)));
  const shown = computed((): ShownNetwork | undefined => {
    const answer = query.answer.value;
    if (answer.kind === 'preview') return previewOf(answer);
    const named = answer.kind === 'networks' ? answer.networks.map(({ id }) => id) : [chosen.value];
    const stored = networks.value.find(({ id }) => named.includes(id)) ?? choices.value[0] ?? networks.value[0];
    return stored && { ...stored, isPreview: false };
  });
  const picture = computed(() => shown.value && networkPicture(shown.value, litOf(matched.value)));
  const styles = computed(() => (shown.value ? nodeStyles(shown.value, lexicon.value) : new Map<NodeKey, number>()));
  const topics = computed(() => (shown.value ? styledTopics(shown.value, lexicon.value) : []));
  /** A full link in the tab's own address, of a network that is not shown yet. */
  const offered = computed(() => {
    const url = tab.value?.url;
    const link = url === undefined ? undefined : parseLink(url);
    return link && link.hashtag !== shown.value?.hashtag && query.text.value === '' ? url : undefined;
  });
  const fail = (error: unknown) => {
    problem.value = problemOf(error);
  };

  async function refresh(): Promise<void> {
    const below = tab.value;
    const page = below && (await sources.page(below.id).catch(() => undefined));
    view.value = pageView(page, below?.url);
    if (page && page.lexicon.length > 0) lexicon.value = page.lexicon;
  }

  /** Do something to the page or its settings, and see what came of it. */
  const onPage = (act: (tab: number) => Promise<void>) => async () => {
    if (tab.value) await act(tab.value.id).catch(() => {}); // A page that just went away: the refresh says so.
    await refresh();
  };

  async function copy(kind: 'hashtag' | 'link', text: () => Promise<string>): Promise<void> {
    copied.value = undefined;
    copied.value = await text().then(sources.copy).then(() => kind, () => 'failed' as const);
    setTimeout(() => (copied.value = undefined), COPIED_FOR);
  }

  return {
    networks, isOpen, problem, view, query, choices, counts, matched, passages, shown, picture, styles, topics, selected, copied, offered, refresh,
    /** Begin: the library's answer draws the picture, the page's lights it. Resolves when both are there; returns what ends it. */
    async load(): Promise<() => void> {
      const stop = sources.watchLibrary((known, summaries) => {
        [networks.value, nodes.value, isOpen.value] = [known, summaries, true];
      }, fail);
      sources.libraryHealth().then(health => { if (health === 'vanished') problem.value = health; }, fail);
      lexicon.value = await sources.lexicon();
      tab.value = await sources.tab();
      await refresh();
      return stop;
    },
    choose(id: NetworkId): void {
      query.clear();
      [chosen.value, selected.value] = [id, undefined];
    },
    select(key: NodeKey): void {
      selected.value = selected.value === key ? undefined : key;
    },
    /** Show a finding that a query found. */
    show(key: NodeKey): void {
      query.clear();
      [chosen.value, selected.value] = [partsOf(key).network, key];
    },
    reveal: (passage: PagePassage['id']) => onPage(id => sources.reveal(id, passage))(),
    step: (by: 1 | -1) => onPage(id => sources.step(id, by))(),
    reload: () => onPage(sources.reload)(),
    async switchSite(on: boolean): Promise<void> {
      if (view.value.kind !== 'page') return;
      const { status, site } = view.value.page;
      if (on && status === 'off') await sources.setEnabled(true);
      await sources.setSite(site, on);
      await refresh();
    },
    copyHashtag: () => copy('hashtag', async () => `#${shown.value!.hashtag}`),
    copyLink: () => copy('link', () => linkOf(shown.value!.network, shown.value!.id)),
    /** Keep the network that a link brought. */
    async keep(): Promise<void> {
      if (!shown.value?.isPreview) return;
      const { network } = shown.value;
      await sources.add(network).then(({ stored }) => {
        query.clear();
        chosen.value = stored.id;
      }, fail);
    },
    openLibrary: () => {
      const at = shown.value?.isPreview ? undefined : shown.value?.id;
      return sources.openLibrary(at, selected.value && partsOf(selected.value).id);
    },
  };
}

function previewOf({ network, id }: { network: Network; id: NetworkId }): ShownNetwork {
  return { id, hashtag: id.slice(0, 11), network, vocabulary: vocabularyOf(network), isPreview: true };
}
