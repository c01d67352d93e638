import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nearHashtags } from '@/lib/hashtag';
import { networkOfLink, type FullLink } from '@/lib/link';
import type { Hashtag, Network, NetworkId, NodeSummary, StoredNetwork } from '@/lib/model';
import { Problem } from '@/lib/problem';
import { readQuery, type Query } from '@/lib/query';
import { searcherOf, type Found } from '@/lib/search';

/** What became of a text in the query bar. */
export type Answer =
  | { kind: 'none' }
  | { kind: 'findings'; text: string; found: Found[] }
  /** The networks that a hashtag or link names: mostly one. */
  | { kind: 'networks'; networks: StoredNetwork[] }
  /** A link brought a network that is not in the library. Nothing is stored. */
  | { kind: 'preview'; network: Network; id: NetworkId }
  | { kind: 'unknown'; hashtag: Hashtag; near: Hashtag[] }
  | { kind: 'problem'; problem: Problem };

export type QueryState = ReturnType<typeof createQueryState>;

/** The state of the query bar: what is typed, and what it found in the networks and nodes given. */
export function createQueryState(networks: ReadonlySignal<StoredNetwork[]>, nodes: ReadonlySignal<NodeSummary[]>) {
  const text = signal('');
  const carried = signal<{ link: FullLink; answer: Answer }>();
  const search = computed(() => searcherOf(nodes.value));
  const hashtags = computed(() => networks.value.flatMap(({ hashtag, aliases }) => [hashtag, ...aliases]));
  const query = computed(() => readQuery(text.value, new Set(hashtags.value)));
  const called = (hashtag: Hashtag) =>
    networks.value.filter(each => each.hashtag === hashtag || each.aliases.includes(hashtag));
  const answer = computed((): Answer => {
    const asked = query.value;
    if (asked.kind === 'text') return { kind: 'findings', text: asked.text, found: search.value(asked.text) };
    if (asked.kind === 'broken-link') return { kind: 'problem', problem: new Problem('linkDamaged', { hashtag: '' }) };
    const hashtag = hashtagIn(asked);
    if (hashtag === undefined) return { kind: 'none' };
    const known = called(hashtag);
    if (known.length > 0) return { kind: 'networks', networks: known };
    if (asked.kind === 'link' && asked.link.payload !== undefined) {
      return carried.value?.link.payload === asked.link.payload ? carried.value.answer : { kind: 'none' };
    }
    return { kind: 'unknown', hashtag, near: nearHashtags(hashtag, hashtags.value) };
  });

  return {
    text,
    answer,
    /** Take what was typed or pasted; resolves when a link's network was unpacked. */
    async ask(input: string): Promise<void> {
      text.value = input;
      const asked = query.value;
      if (asked.kind !== 'link' || asked.link.payload === undefined) return;
      carried.value = { link: asked.link, answer: await unpacked({ ...asked.link, payload: asked.link.payload }) };
    },
    clear(): void {
      text.value = '';
      carried.value = undefined;
    },
  };
}

function hashtagIn(query: Query): Hashtag | undefined {
  if (query.kind === 'hashtag') return query.hashtag;
  return query.kind === 'link' ? query.link.hashtag : undefined;
}

async function unpacked(link: Required<FullLink>): Promise<Answer> {
  try {
    return { kind: 'preview', ...(await networkOfLink(link)) };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', problem: error };
    throw error;
  }
}
