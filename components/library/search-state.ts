import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nearHashtags } from '@/lib/hashtag';
import type { Hashtag, NodeSummary, StoredNetwork } from '@/lib/model';
import { readQuery } from '@/lib/query';
import { searcherOf, type Found } from '@/lib/search';

/** What the library has for a text in the query bar. */
export type Answer =
  | { kind: 'empty' | 'broken-link' }
  | { kind: 'nodes'; found: Found[] }
  | { kind: 'networks'; networks: StoredNetwork[] }
  /** A full link to a network that is not here. It carries it when `link` is there. */
  | { kind: 'link'; link: string }
  /** A hashtag nobody here knows. `near`: networks whose hashtag is one slip away. */
  | { kind: 'unknown'; hashtag: Hashtag; isWhole: boolean; near: StoredNetwork[] };

/** The query bar of the library page: the same rules as in the popup. */
export function createSearchState(
  networks: ReadonlySignal<StoredNetwork[] | undefined>,
  nodes: ReadonlySignal<NodeSummary[]>,
) {
  const text = signal('');
  const searcher = computed(() => searcherOf(nodes.value));
  const answer = computed((): Answer => {
    const all = networks.value ?? [];
    const query = readQuery(text.value, new Set(all.flatMap(tagsOf)));
    if (query.kind === 'text') return { kind: 'nodes', found: searcher.value(query.text) };
    if (query.kind === 'hashtag') return byHashtag(all, query.hashtag, query.isWhole);
    if (query.kind !== 'link') return { kind: query.kind };
    const { hashtag, payload } = query.link;
    const here = byHashtag(all, hashtag, true);
    return here.kind === 'unknown' && payload !== undefined
      ? { kind: 'link', link: `#netgloss=${hashtag}.${payload}` }
      : here;
  });
  return {
    text,
    answer,
    ask: (asked: string) => void (text.value = asked),
  };
}

const tagsOf = ({ hashtag, aliases }: StoredNetwork) => [hashtag, ...aliases];

function byHashtag(all: StoredNetwork[], hashtag: Hashtag, isWhole: boolean): Answer {
  const having = (tag: Hashtag) => all.filter(stored => tagsOf(stored).includes(tag));
  const networks = having(hashtag);
  if (networks.length > 0) return { kind: 'networks', networks };
  const near = [...new Set(nearHashtags(hashtag, all.flatMap(tagsOf)).flatMap(having))];
  return { kind: 'unknown', hashtag, isWhole, near };
}
