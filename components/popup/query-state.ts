import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nearHashtags } from '@/lib/hashtag';
import { networkOfLink, type FullLink } from '@/lib/link';
import type { Hashtag, Network, NetworkId } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { Problem } from '@/lib/problem';
import { readQuery, type Query } from '@/lib/query';
import type { Vocabulary } from '@/lib/vocabulary-model';
import type { Found } from '@/lib/search';
import { createFoundState, type FoundFor } from '@/components/found-state';

/** What became of a text in the query bar. */
export type Answer =
  | { kind: 'none' }
  /** `text` is an older one while the present one is searched for: for a moment, what was found for it stays. */
  | { kind: 'findings'; text: string; found: Found[] }
  /** The search takes a while. */
  | { kind: 'searching' }
  /** The networks that a hashtag or link names: mostly one. */
  | { kind: 'networks'; hashtag: Hashtag; networks: NetworkSummary[] }
  /** A link brought a network that is not in the library. Nothing is stored. */
  | { kind: 'preview'; network: Network; id: NetworkId; vocabulary: Vocabulary }
  | { kind: 'unknown'; hashtag: Hashtag; near: Hashtag[] }
  | { kind: 'problem'; problem: Problem };

export type QueryState = ReturnType<typeof createQueryState>;

/** The state of the query bar: what is typed, and what it found in the library. */
export function createQueryState(
  networks: ReadonlySignal<NetworkSummary[]>,
  search: (text: string) => Promise<Found[]>,
) {
  const text = signal('');
  const carried = signal<{ link: FullLink; answer: Answer }>();
  const hashtags = computed(() => networks.value.flatMap(({ hashtag, aliases }) => [hashtag, ...aliases]));
  const query = computed(() => readQuery(text.value, new Set(hashtags.value)));
  const called = (hashtag: Hashtag) =>
    networks.value.filter(each => each.hashtag === hashtag || each.aliases.includes(hashtag));
  const { found, settled } = createFoundState(query, search);
  const answer = computed((): Answer => {
    const asked = query.value;
    if (asked.kind === 'text') return answerOf(found.value);
    if (asked.kind === 'broken-link') return { kind: 'problem', problem: new Problem('linkDamaged', { hashtag: '' }) };
    const hashtag = hashtagIn(asked);
    if (hashtag === undefined) return { kind: 'none' };
    const known = called(hashtag);
    if (known.length > 0) return { kind: 'networks', hashtag, networks: known };
    if (asked.kind === 'link' && asked.link.payload !== undefined) {
      return carried.value?.link.payload === asked.link.payload ? carried.value.answer : { kind: 'none' };
    }
    return { kind: 'unknown', hashtag, near: nearHashtags(hashtag, hashtags.value) };
  });

  return {
    text,
    answer,
    /** Take what was typed or pasted; resolves when it was searched for, or a link's network was unpacked. */
    async ask(input: string): Promise<void> {
      text.value = input;
      const asked = query.value;
      if (asked.kind !== 'link' || asked.link.payload === undefined) return settled();
      const answer = await unpacked({ ...asked.link, payload: asked.link.payload });
      if (text.value === input) carried.value = { link: asked.link, answer }; // Another may have been pasted meanwhile.
    },
    clear(): void {
      text.value = '';
      carried.value = undefined;
    },
  };
}

function answerOf(found: FoundFor | 'searching' | undefined): Answer {
  if (found === undefined) return { kind: 'none' };
  if (found === 'searching') return { kind: 'searching' };
  return 'found' in found ? { kind: 'findings', ...found } : { kind: 'problem', problem: found.problem };
}

function hashtagIn(query: Query): Hashtag | undefined {
  if (query.kind === 'hashtag') return query.hashtag;
  return query.kind === 'link' ? query.link.hashtag : undefined;
}

async function unpacked(link: Required<FullLink>): Promise<Answer> {
  try {
    const found = await networkOfLink(link);
    const { vocabularyOf } = await import('@/lib/vocabulary'); // Few popups show a network that has none yet.
    return { kind: 'preview', ...found, vocabulary: vocabularyOf(found.network) };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', problem: error };
    throw error;
  }
}
