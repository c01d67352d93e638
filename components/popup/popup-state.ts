import { computed, effect } from '@preact/signals';
import { parseLink } from '@/lib/link';
import type { Hashtag } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { createBriefState } from '@/components/brief-state';
import { createCopyState } from '@/components/copy-state';
import { createCaptureState } from './capture-state';
import { createLibraryView } from './library-view';
import { createPageState } from './page-state';
import type { PopupSources } from './popup-sources';
import { createQueryState } from './query-state';
import { createShownState } from './shown-state';

export type PopupState = ReturnType<typeof createPopupState>;

/** The state of one popup: what the page below it matched, which network is looked at, and what was asked. */
export function createPopupState(sources: PopupSources) {
  const library = createLibraryView(sources);
  const page = createPageState(sources);
  const query = createQueryState(library.networks, sources.search);
  const pageLexicon = computed(() => (page.view.value.kind === 'page' ? page.view.value.page.lexicon : []));
  // What a page has told holds, too, when it is switched off or another one is beside.
  effect(() => void (pageLexicon.value.length > 0 && (library.lexicon.value = pageLexicon.value)));
  const capture = createCaptureState(sources, query.ask);
  const { shown, ...looking } = createShownState(library, page, query, sources);

  return {
    library,
    page,
    query,
    shown,
    ...looking,
    ...createCopyState(shown, sources.copy),
    capture,
    brief: createBriefState(page, shown, sources.copyRich),
    /** A full link in the tab's own address, of a network that is not shown yet. */
    offered: computed(() => offeredBy(page.tab.value?.url, shown.value?.hashtag, query.text.value)),
    /** Begin: the library's answer draws the picture, the page's lights it. Resolves when both have answered. */
    async load(): Promise<void> {
      const loadPage = async () => {
        await page.load();
        void capture.look(page.tab.value?.id);
        if (library.lexicon.value.length === 0) await library.loadLexicon();
      };
      await Promise.all([loadPage(), library.load()]);
    },
    /** Keep the network that a link brought, and look at it, unless something else is asked for by then. */
    async addShown(): Promise<void> {
      const [given, asked] = [shown.value, query.text.value];
      if (!given?.isPreview) return;
      const stored = await library.add(given.network, capture.madeOf(given.id)?.aliases);
      if (stored && query.text.value === asked) looking.choose(stored.id);
    },
    /** Without waiting for anything: browsers let only a press open it. Absent where there is nothing to open. */
    openPanel: sources.openPanel && (() => sources.openPanel!(page.tab.peek()?.windowId ?? -1)),
    openLibrary(): Promise<void> {
      const node = looking.selected.value;
      return sources.openLibrary(shown.value?.isPreview ? undefined : shown.value?.id, node && partsOf(node).id);
    },
  };
}

function offeredBy(url: string | undefined, shown: Hashtag | undefined, asked: string): string | undefined {
  const link = url === undefined ? undefined : parseLink(url);
  return link && link.hashtag !== shown && asked === '' ? url : undefined;
}
