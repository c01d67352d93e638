import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { lensNote } from '@/components/graph/lens-note';
import type { PictureSources } from '@/components/graph/picture-sources';
import { createPictureState } from '@/components/graph/picture-state';
import { hashtagOf } from '@/lib/hashtag';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { networkPicture, type Lit } from '@/lib/network';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import type { LibraryView } from './library-view';
import type { PageBelow } from './page-state';
import { isSilent, litOf } from './popup-page';
import type { QueryState } from './query-state';

/** A network to show: one of the library, or one that a link brought and that is stored nowhere. */
export type ShownNetwork = Pick<StoredNetwork, 'id' | 'hashtag' | 'network' | 'vocabulary' | 'vocabularyEditedAt'> & {
  isPreview: boolean;
};

/** The state of what is looked at: which network, lit by which page, and which finding of it. */
export function createShownState(
  { networks, stored, follow, lexicon }: Pick<LibraryView, 'networks' | 'stored' | 'follow' | 'lexicon'>,
  page: PageBelow,
  query: QueryState,
  sources: PictureSources,
) {
  const chosen = signal<NetworkId>();
  const selected = signal<NodeKey>();
  const { choices, wanted } = choiceOf(networks, chosen, page, query);
  effect(() => follow(wanted.value));
  // Of its own, so that no other answer draws the picture anew.
  const preview = computed(() => (query.answer.value.kind === 'preview' ? query.answer.value : undefined));
  const kept = computed(() => (networks.value.length > 0 ? stored.value : undefined));
  const shown = computed(() => (preview.value ? previewOf(preview.value) : kept.value && fromLibrary(kept.value)));
  const lit = computed(() =>
    shown.value?.isPreview || isSilent(page.view.value) ? undefined : litOf(page.matched.value),
  );
  return {
    /** Networks to choose among, the best-matched first. */
    choices,
    shown,
    selected,
    ...picturing(sources, shown, page, lit),
    styles: computed(() => (shown.value ? nodeStyles(shown.value, lexicon.value) : new Map<NodeKey, number>())),
    topics: computed(() => (shown.value ? styledTopics(shown.value, lexicon.value) : [])),
    /** Look at a network, or at a finding of it. */
    choose(network: NetworkId, node?: NodeKey): void {
      query.clear();
      [chosen.value, selected.value] = [network, node];
    },
    /** Look at the best-matched network again, and at no finding. */
    letGo(): void {
      chosen.value = selected.value = undefined;
    },
    select(node: NodeKey): void {
      selected.value = selected.value === node ? undefined : node;
    },
  };
}

/** Which networks there are to choose among, and which one it is: asked for, chosen, or the best-matched. */
function choiceOf(
  networks: ReadonlySignal<NetworkSummary[]>,
  chosen: ReadonlySignal<NetworkId | undefined>,
  page: PageBelow,
  query: QueryState,
) {
  const choices = computed(() =>
    networks.value
      .filter(({ id, enabled }) => enabled || id === chosen.value)
      .toSorted((a, b) => (page.counts.value.get(b.id) ?? 0) - (page.counts.value.get(a.id) ?? 0)),
  );
  const wanted = computed(() => {
    const answer = query.answer.value;
    const asked = answer.kind === 'networks' ? answer.networks : networks.value.filter(({ id }) => id === chosen.value);
    const found = asked[0] ?? choices.value[0] ?? networks.value[0];
    // What the page may know before the library has answered is read with its answer, not after it.
    return found ? found.id : foremostIn(page.counts.value);
  });
  return { choices, wanted };
}

/** The network that more passages speak to than to any other. */
function foremostIn(counts: ReadonlyMap<NetworkId, number>): NetworkId | undefined {
  const most = Math.max(...counts.values());
  const [foremost, equal] = counts.keys().filter(id => counts.get(id) === most);
  return equal === undefined ? foremost : undefined;
}

/** The picture of what is shown, lit by the page or by what was read, and what else it is drawn from. */
function picturing(
  sources: PictureSources,
  shown: ReadonlySignal<ShownNetwork | undefined>,
  page: PageBelow,
  lit: ReadonlySignal<ReadonlyMap<NodeKey, Lit> | undefined>,
) {
  const network = computed(() => (shown.value?.isPreview ? undefined : shown.value?.id));
  const site = computed(() => (page.view.value.kind === 'page' ? page.view.value.page.site : undefined));
  const pictured = createPictureState(sources, network, site, 'page');
  const { seen, litByRead } = pictured;
  const picture = computed(
    () => shown.value && networkPicture(shown.value, litByRead.value ?? lit.value, seen.value?.lens),
  );
  const note = computed(() => (picture.value ? lensNote(picture.value, seen.value?.coverage) : ''));
  return { picture, pictured: { ...pictured, /** What lights it and what that leaves out, in a line. */ note } };
}

function previewOf({ network, id, vocabulary }: Pick<StoredNetwork, 'network' | 'id' | 'vocabulary'>): ShownNetwork {
  return { id, hashtag: hashtagOf(id), network, vocabulary, isPreview: true };
}

function fromLibrary({ id, hashtag, network, vocabulary, vocabularyEditedAt }: StoredNetwork): ShownNetwork {
  return { id, hashtag, network, vocabulary, vocabularyEditedAt, isPreview: false };
}
