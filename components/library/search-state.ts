import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nearHashtags } from '@/lib/hashtag';
import type { Hashtag } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { readQuery } from '@/lib/query';
import type { Problem } from '@/lib/problem';
import type { Found } from '@/lib/search';
import { createFoundState, type FoundFor } from '@/components/found-state';

/** What the library has for a text in the query bar. */
export type Answer =
  /** `searching`: it takes a while. */
  | { kind: 'empty' | 'broken-link' | 'searching' }
  | { kind: 'nodes'; found: Found[] }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'networks'; networks: NetworkSummary[] }
  /** A full link to a network that is not here. It carries it when `link` is there. */
  | { kind: 'link'; link: string }
  /** A hashtag nobody here knows. `near`: networks whose hashtag is one slip away. */
  | { kind: 'unknown'; hashtag: Hashtag; isWhole: boolean; near: NetworkSummary[] };

/** The query bar of the library page: the same rules as in the popup. */
export function createSearchState(
  networks: ReadonlySignal<NetworkSummary[] | undefined>,
  search: (text: string) => Promise<Found[]>,
) {
  const text = signal('');
  const read = computed(() => readQuery(text.value, new Set((networks.value ?? []).flatMap(tagsOf))));
  const { found, settled } = createFoundState(read, search);
  const answer = computed((): Answer => {
    const all = networks.value ?? [];
    const query = read.value;
    if (query.kind === 'text') return answerOf(found.value);
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
    /** Resolves when it was searched for. */
    async ask(asked: string): Promise<void> {
      text.value = asked;
      await settled();
    },
  };
}

function answerOf(found: FoundFor | 'searching' | undefined): Answer {
  if (found === undefined) return { kind: 'empty' };
  if (found === 'searching') return { kind: 'searching' };
  return 'found' in found ? { kind: 'nodes', found: found.found } : { kind: 'problem', problem: found.problem };
}

const tagsOf = ({ hashtag, aliases }: NetworkSummary) => [hashtag, ...aliases];

function byHashtag(all: NetworkSummary[], hashtag: Hashtag, isWhole: boolean): Answer {
  const having = (tag: Hashtag) => all.filter(stored => tagsOf(stored).includes(tag));
  const networks = having(hashtag);
  if (networks.length > 0) return { kind: 'networks', networks };
  const near = [...new Set(nearHashtags(hashtag, all.flatMap(tagsOf)).flatMap(having))];
  return { kind: 'unknown', hashtag, isWhole, near };
}
