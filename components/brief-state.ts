import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { PageBelow } from '@/components/popup/page-state';
import type { ShownNetwork } from '@/components/popup/shown-state';

/** A text for the clipboard, in both forms in which others take it. */
export interface Copying {
  /** Markdown, which reads as plain text too. */
  text: string;
  html: string;
}

/** What came of copying a brief, while it is said. */
type BriefTold = 'copied' | 'failed';

/** How long that is, ms. */
const TOLD_FOR = 2500;

export type BriefState = ReturnType<typeof createBriefState>;

/** The brief of the page below: what it says to the network that is shown. One press copies it. */
export function createBriefState(
  page: Pick<PageBelow, 'view' | 'title'>,
  shown: ReadonlySignal<ShownNetwork | undefined>,
  copy: (copying: Copying) => Promise<void>,
) {
  const told = signal<BriefTold>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const briefed = computed(() => {
    const view = page.view.value;
    const network = shown.value;
    if (view.kind !== 'page' || !network || network.isPreview) return undefined;
    const { status, url, passages, evidence } = view.page;
    if (status === 'off' || status === 'site-off') return undefined;
    return { url: url.replace(/#?:~:.*$/s, ''), network, passages, evidence: evidence.map(one => one.evidence) };
  });
  return {
    told,
    /** Whether there is a page and a network to speak of. */
    isThere: computed(() => briefed.value !== undefined),
    async copy(): Promise<void> {
      if (!briefed.value) return;
      const { url, ...rest } = briefed.value;
      clearTimeout(timer);
      try {
        const [title, { briefOf, briefToHtml, briefToMarkdown, briefWords }] = await Promise.all([
          page.title(),
          writing(),
        ]);
        const blocks = briefOf({ page: { title, url }, ...rest }, briefWords(new Date()));
        await copy({ text: briefToMarkdown(blocks), html: briefToHtml(blocks) });
        told.value = 'copied';
      } catch {
        told.value = 'failed';
      }
      timer = setTimeout(() => (told.value = undefined), TOLD_FOR);
    },
  };
}

/** What writes briefs is loaded once one is wanted: popups are drawn with little code. */
async function writing() {
  const [brief, { briefWords }] = await Promise.all([import('@/lib/brief'), import('@/components/brief-words')]);
  return { ...brief, briefWords };
}
