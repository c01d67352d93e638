import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nearHashtags } from '@/lib/hashtag';
import type { Hashtag } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { readQuery } from '@/lib/query';
import type { Problem } from '@/lib/problem';
import type { FoundEvidence } from '@/lib/evidence-search';
import { networksFound, type FoundNetwork } from '@/lib/network-search';
import type { Found } from '@/lib/search';
import { createFoundState, type FoundFor } from '@/components/found-state';

/** What the library has for a text in the query bar. */
export type Answer =
  /** `searching`: it takes a while. */
  | { kind: 'empty' | 'broken-link' | 'searching' }
  | { kind: 'found'; networks: FoundNetwork[]; nodes: Found[]; evidence: FoundEvidence[] }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'networks'; hashtag: Hashtag; networks: NetworkSummary[] }
  /** A full link to a network that is not here. It carries it when `link` is there. */
  | { kind: 'link'; link: string }
  /** A hashtag nobody here knows. `near`: networks whose hashtag is one slip away. */
  | { kind: 'unknown'; hashtag: Hashtag; isWhole: boolean; near: NetworkSummary[] };

/** What the query bar searches. */
export interface SearchSources {
  /** The findings and relationships of all networks that answer a query, the best first. */
  search(query: string): Promise<Found[]>;
  /** The kept passages whose quote or note has all words of a query, the newest first. */
  searchEvidence(query: string): Promise<FoundEvidence[]>;
}

/** The query bar of the library page: the same rules as in the popup, and it searches whatever the library has. */
export function createSearchState(
  networks: ReadonlySignal<NetworkSummary[] | undefined>,
  { search, searchEvidence }: SearchSources,
) {
  const text = signal('');
  const read = computed(() => readQuery(text.value, new Set((networks.value ?? []).flatMap(tagsOf))));
  const nodes = createFoundState(read, search);
  const evidence = createFoundState(read, searchEvidence);
  const answer = computed((): Answer => {
    const all = networks.value ?? [];
    const query = read.value;
    if (query.kind === 'text') return answerOf(all, nodes.found.value, evidence.found.value);
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
      await Promise.all([nodes.settled(), evidence.settled()]);
    },
  };
}

/** Findings are waited for; kept passages come when they are there. */
function answerOf(
  all: NetworkSummary[],
  nodes: FoundFor | 'searching' | undefined,
  evidence: FoundFor<FoundEvidence[]> | 'searching' | undefined,
): Answer {
  if (nodes === undefined) return { kind: 'empty' };
  if (nodes === 'searching') return { kind: 'searching' };
  if (!('found' in nodes)) return { kind: 'problem', problem: nodes.problem };
  const kept = typeof evidence === 'object' && 'found' in evidence ? evidence.found : [];
  return { kind: 'found', networks: networksFound(all, nodes.text), nodes: nodes.found, evidence: kept };
}

const tagsOf = ({ hashtag, aliases }: NetworkSummary) => [hashtag, ...aliases];

function byHashtag(all: NetworkSummary[], hashtag: Hashtag, isWhole: boolean): Answer {
  const having = (tag: Hashtag) => all.filter(stored => tagsOf(stored).includes(tag));
  const networks = having(hashtag);
  if (networks.length > 0) return { kind: 'networks', hashtag, networks };
  const near = [...new Set(nearHashtags(hashtag, all.flatMap(tagsOf)).flatMap(having))];
  return { kind: 'unknown', hashtag, isWhole, near };
}
