import { computed, effect, signal } from '@preact/signals';
import type { PageBelow } from '@/components/popup/page-state';
import { problemOf } from '@/components/problem-sentence';
import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import type { Problem } from '@/lib/problem';
import type { Tally } from '@/lib/tally';
import { itemsOf, keptOn } from './panel-items';
import type { KeepingSources } from './sidepanel-sources';

export type KeptState = ReturnType<typeof createKeptState>;

/** What was kept from the page beside the panel, and for the network that is shown: always as the library has it. */
export function createKeptState(sources: KeepingSources, page: PageBelow, network: () => NetworkId | undefined) {
  const evidence = signal<Evidence[]>([]);
  const tallies = signal<ReadonlyMap<NodeKey, Tally>>(new Map());
  const names = signal<ReadonlyMap<NodeKey, string>>(new Map());
  const problem = signal<Problem>();
  const fail = (error: unknown) => void (problem.value = problemOf(error));
  const onPage = computed(() => (page.view.value.kind === 'page' ? page.view.value.page.evidence : []));

  // A page is known by its address and by what it calls itself, which only the page knows: then what it lists tells.
  const addresses = computed(() => {
    const own = page.view.value.kind === 'page' ? page.view.value.page.url : page.tab.value?.url;
    const listed = onPage.value.map(one => one.evidence.source.url);
    return JSON.stringify([...new Set([...(own === undefined ? [] : [own]), ...listed])]);
  });
  effect(() => {
    const urls = JSON.parse(addresses.value) as string[];
    if (urls.length === 0) return void (evidence.value = []);
    return sources.watchEvidenceOn(urls, found => void (evidence.value = found), fail);
  });

  effect(() => {
    const id = network();
    tallies.value = new Map();
    return id === undefined ? undefined : sources.watchTallies(id, found => void (tallies.value = found), fail);
  });

  effect(() => {
    const asked = new Set(evidence.value.flatMap(({ node }) => node ?? []));
    const missing = [...asked].filter(node => !page.names.value.has(node) && !names.peek().has(node));
    if (missing.length === 0) return;
    void sources.names(missing).then(found => (names.value = new Map([...names.value, ...found])), fail);
  });

  return {
    problem,
    tallies,
    /** All that was kept from this page. */
    evidence,
    items: computed(() => itemsOf(page.passages.value, keptOn(evidence.value, onPage.value))),
    /** Of findings that something on this page speaks to or was kept for. */
    names: computed((): ReadonlyMap<NodeKey, string> => new Map([...names.value, ...page.names.value])),
  };
}
