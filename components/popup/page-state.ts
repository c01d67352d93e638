import { computed, signal } from '@preact/signals';
import type { PagePassage, PageState } from '@/lib/page';
import { matchedOf, namesOf, pageView, passagesByNetwork, passagesOf, type PageView } from './popup-page';
import type { PageSources, TabBelow } from './popup-sources';

export type PageBelow = ReturnType<typeof createPageState>;

/** After this, in milliseconds, it is said that another tab has not answered yet: until then, nothing flickers. */
const PATIENCE = 150;

/** The state of the page below the popup, or beside the side panel: what was matched there, and what can be done to it. */
export function createPageState(sources: PageSources) {
  const { tab, view, refresh, hear } = createView(sources);
  const passages = computed(() => passagesOf(view.value));

  /** Do something to the page, and see what came of it. A page that just went away is found out by the refresh. */
  async function act(what: (tab: number) => Promise<void>): Promise<void> {
    if (tab.value) await what(tab.value.id).catch(() => {});
    await refresh();
  }

  return {
    tab,
    view,
    passages,
    matched: computed(() => matchedOf(passages.value)),
    /** Of all nodes that passages are linked to. */
    names: computed(() => namesOf(view.value)),
    counts: computed(() => passagesByNetwork(passages.value)),
    refresh,
    hear,
    /** What it is called now: titles come after the address, and nobody tells of them. */
    async title(): Promise<string> {
      const now = await sources.tab().catch(() => undefined);
      return (now?.id === tab.value?.id ? now : tab.value)?.title ?? '';
    },
    /** Look which tab is in front, and what its page says. */
    async load(): Promise<void> {
      const [before, now] = [tab.value, await sources.tab()];
      tab.value = now;
      const isOther = before?.id !== now?.id || before?.url !== now?.url;
      const timer = setTimeout(() => isOther && tab.value === now && (view.value = { kind: 'waiting' }), PATIENCE);
      await refresh();
      clearTimeout(timer);
    },
    reveal: (passage: PagePassage['id']) => act(id => sources.reveal(id, passage)),
    step: (by: 1 | -1) => act(id => sources.step(id, by)),
    reload: () => act(sources.reload),
    /** Switch this page's site on or off; on also when everything is off. */
    async switchSite(on: boolean): Promise<void> {
      await switchSite(view.value, on, sources);
      await refresh();
    },
  };
}

/** What the page in a tab says: asked, or by itself. */
function createView(sources: Pick<PageSources, 'page'>) {
  const tab = signal<TabBelow>();
  const view = signal<PageView>({ kind: 'waiting' });
  /** How often the page has told something by itself. */
  let told = 0;

  /** Pages mostly say what they said before: nothing is drawn anew for that. */
  function show(page: PageState | undefined): void {
    const next = pageView(page, tab.peek());
    if (JSON.stringify(next) !== JSON.stringify(view.peek())) view.value = next;
  }

  return {
    tab,
    view,
    async refresh(): Promise<void> {
      const [below, before] = [tab.value, told];
      const page = below && (await sources.page(below.id).catch(() => undefined)); // `pageView` tells silence apart.
      // Another tab has come to the front meanwhile, or it has told something newer.
      if (tab.value === below && told === before) show(page);
    },
    /** The page in a tab tells by itself how it is. */
    hear(from: TabBelow['id'], page: PageState): void {
      if (tab.peek()?.id !== from) return;
      told += 1;
      show(page);
    },
  };
}

async function switchSite(view: PageView, on: boolean, { setEnabled, setSite }: PageSources): Promise<void> {
  if (view.kind !== 'page') return;
  const { status, site } = view.page;
  if (on && status === 'off') await setEnabled(true);
  await setSite(site, on);
}
