import { createSidepanelState } from '@/components/sidepanel/sidepanel-state';
import type { SidepanelSources } from '@/components/sidepanel/sidepanel-sources';
import type { Anchoring, Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { PageEvidence, PageState } from '@/lib/page';
import { tallyOf } from '@/lib/tally';
import { fakeSources, storedOf, type World } from './popup-fakes';

const AT = '2026-01-02T03:04:05.000Z';

/** A passage kept from the made-up page. */
export function evidenceOf(id: string, exact: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    stance: 'supports',
    note: '',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    source: { url: 'https://news.example/a', title: 'News', site: 'news.example' },
    keptAt: AT,
    modifiedAt: AT,
    ...more,
  };
}

/** How a page found something kept. */
export function foundAs(evidence: Evidence, as: Anchoring): PageEvidence {
  return { evidence, as };
}

interface PanelWorld extends Omit<World, 'sources'> {
  evidence?: Evidence[];
  /** What is selected on the page. */
  selection?: string;
  incognito?: boolean;
  /** The list shows what was written only in a while. */
  isSlow?: boolean;
  sources?: Partial<SidepanelSources>;
}

/** The state of a side panel in a made-up browser, loaded; `library` is what was kept, `stash` what notes wait to be saved. */
export async function panelIn({ evidence = [], selection, incognito, isSlow, sources, ...world }: PanelWorld) {
  const networks = world.networks ?? [await storedOf()];
  const fakes = await fakeSources({ ...world, networks, sources: {} });
  const kept = evidenceFakes(evidence, () => fakes.world.page, selection, isSlow);
  const stash: Record<string, string> = {};
  const tell =
    (what: string) =>
    async (...values: unknown[]) =>
      void fakes.told.push([what, ...values]);
  const tab = { id: 7, url: world.url ?? 'https://news.example/a', incognito };
  const state = createSidepanelState({
    ...fakes.sources,
    tab: async () => ({ ...tab }),
    ...kept.sources,
    names: async nodes => new Map(nodes.map(node => [node, `Name of ${node.split('/')[1]}`])),
    open: tell('open'),
    revealEvidence: tell('revealEvidence'),
    openDossier: tell('openDossier'),
    unsavedNotes: {
      all: () => ({ ...stash }),
      keep: (id, note) => void (stash[id] = note),
      drop: id => void delete stash[id],
    },
    letters: { getValue: async () => true, setValue: tell('letters') },
    picture: { getValue: async () => true, setValue: tell('picture') },
    ...sources,
  });
  await state.load();
  return { state, told: fakes.told, world: fakes.world, library: kept.library, stash, tab };
}

/** A library of evidence that is not stored anywhere. */
function evidenceFakes(given: Evidence[], page: () => PageState | undefined, selection?: string, isSlow = false) {
  const library = new Map(given.map(one => [one.id, one]));
  const removed = new Map<string, Evidence>();
  const watching = new Set<() => void>();
  const watch = (tellOne: () => void) => {
    watching.add(tellOne);
    tellOne();
    return () => void watching.delete(tellOne);
  };
  const tellAll = () => watching.forEach(tellOne => (isSlow ? setTimeout(tellOne) : tellOne()));
  const put = (one: Evidence) => {
    library.set(one.id, one);
    tellAll();
    return one;
  };
  const fresh = (exact: string, said: { stance: Evidence['stance']; node?: NodeKey }) =>
    put(evidenceOf(`kept-${library.size + removed.size + 1}`, exact, said));
  const sources = {
    watchEvidenceOn: (urls, onValue) =>
      watch(() =>
        onValue(
          library
            .values()
            .filter(({ source }) => urls.includes(source.url))
            .toArray(),
        ),
      ),
    watchTallies: (network, onValue) =>
      watch(() => {
        const own = [...library.values()].filter(({ node }) => node?.startsWith(network));
        onValue(new Map([...Map.groupBy(own, ({ node }) => node!)].map(([node, all]) => [node, tallyOf(all)])));
      }),
    keepPassage: async (_, id, said) => fresh(page()!.passages.find(one => one.id === id)!.text, said),
    keepSelection: async (_, said) => (selection === undefined ? null : fresh(selection, said)),
    changeEvidence: async (id, change) => void put({ ...library.get(id)!, ...change }),
    async removeEvidence(ids) {
      for (const id of ids) removed.set(id, library.get(id)!);
      for (const id of ids) library.delete(id);
      tellAll();
    },
    restoreEvidence: async ids => ids.forEach(id => put(removed.get(id)!)),
  } satisfies Partial<SidepanelSources>;
  return { sources, library };
}
