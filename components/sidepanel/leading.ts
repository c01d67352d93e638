import type { PageBelow } from '@/components/popup/page-state';
import type { Passage } from '@/lib/model';
import type { PanelItem } from './panel-items';
import type { SidepanelSources } from './sidepanel-sources';

/** Leads the page to where the reader is in the panel, and tells when the reader went elsewhere on the page itself. */
export function createLeading(page: PageBelow, sources: Pick<SidepanelSources, 'open' | 'revealEvidence'>) {
  /** While the page is led somewhere, where it says that it is counts for nothing. */
  let underWay = 0;
  let current: Passage['id'] | undefined;
  return {
    async lead(item: PanelItem, opens: boolean): Promise<void> {
      const tab = page.tab.peek()?.id;
      if (tab === undefined) return;
      underWay += 1;
      if (item.kind === 'passage') current = item.passage.id;
      try {
        if (item.kind === 'kept') await sources.revealEvidence(tab, item.kept[0].evidence.id);
        else if (opens) await sources.open(tab, item.passage.id);
        else await page.reveal(item.passage.id);
      } catch {
        await page.refresh(); // What is gone from the page is found out by that.
      } finally {
        underWay -= 1;
      }
    },
    /** The passage that the reader went to on the page, since this was last asked. */
    strayed(): Passage['id'] | undefined {
      const there = page.view.value.kind === 'page' ? page.view.value.page.current : undefined;
      if (underWay > 0 || there === current) return;
      current = there;
      return there;
    },
  };
}
