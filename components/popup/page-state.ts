import { computed, signal } from '@preact/signals';
import type { PagePassage } from '@/lib/page';
import { matchedOf, namesOf, pageView, passagesByNetwork, passagesOf, type PageView } from './popup-page';
import type { PageSources, TabBelow } from './popup-sources';

export type PageBelow = ReturnType<typeof createPageState>;

/** The state of the page below the popup: what was matched there, and what can be done to it. */
export function createPageState(sources: PageSources) {
  const tab = signal<TabBelow>();
  const view = signal<PageView>({ kind: 'waiting' });
  const passages = computed(() => passagesOf(view.value));

  async function refresh(): Promise<void> {
    const below = tab.value;
    const page = below && (await sources.page(below.id).catch(() => undefined)); // Silence is told apart in `pageView`.
    const next = pageView(page, below?.url);
    // Pages mostly say what they said before: nothing is drawn anew for that.
    if (JSON.stringify(next) !== JSON.stringify(view.peek())) view.value = next;
  }

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
    async load(): Promise<void> {
      tab.value = await sources.tab();
      await refresh();
    },
    reveal: (passage: PagePassage['id']) => act(id => sources.reveal(id, passage)),
    step: (by: 1 | -1) => act(id => sources.step(id, by)),
    reload: () => act(sources.reload),
    /** Switch this page's site on or off; on also when everything is off. */
    async switchSite(on: boolean): Promise<void> {
      if (view.value.kind !== 'page') return;
      const { status, site } = view.value.page;
      if (on && status === 'off') await sources.setEnabled(true);
      await sources.setSite(site, on);
      await refresh();
    },
  };
}
