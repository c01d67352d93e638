import { envelopeFrom, quietSlot, type PageHandlers } from '@/lib/browser/quiet-page';
import type { PageState, PageStatus } from '@/lib/page';
import { siteHere } from './here';

/** What is to be told of a quiet page. */
interface Quiet {
  status: PageStatus;
  areVisible: boolean;
}

/** What answering for a page needs of it. */
interface Answering {
  /** It, as it is by the settings of now. */
  state(): Promise<Quiet>;
  /** Bring the reader, who answers whatever else the page is asked. */
  bring(): Promise<void>;
}

/** Answer for a page on which nothing was read. */
export function answerQuietly({ state, bring }: Answering): void {
  const handlers: Partial<PageHandlers> = {
    getPage: async () => stateOf(await state()),
    revealPassage() {
      throw new Error('This passage is no longer on the page.');
    },
    stepPassage: () => undefined,
    async toggleHighlights() {
      const quiet = await state();
      return (quiet.areVisible = !quiet.areVisible);
    },
  };
  quietSlot.netglossQuiet = async (name, request) => {
    const handler = handlers[name];
    if (name === 'describeSelection' && getSelection()?.isCollapsed !== false) return { reply: null };
    if (handler) return envelopeFrom(() => handler(request as never));
    await bring();
  };
}

function stateOf({ status, areVisible }: Quiet): PageState {
  return {
    status,
    site: siteHere(),
    url: location.href,
    contentType: document.contentType,
    highlightsVisible: areVisible,
    lexicon: [],
    passages: [],
    nodes: [],
    evidence: [],
  };
}
