import { render } from 'preact';
import { measureIn } from '@/components/graph/measure';
import { Sidepanel } from '@/components/sidepanel/Sidepanel';
import { createSidepanelState } from '@/components/sidepanel/sidepanel-state';
import { speakLanguage } from '@/lib/browser/language';
import { onBeside } from '@/lib/browser/panel';
import { openReader } from '@/lib/store/reader';
import { sidepanelSources } from './sources';

/** How often the page is asked again while the panel is seen, ms: the reader steps through it, and opens cards there. */
const ASK_EVERY = 1_500;
/** A page that asks the background for something has more to say in a moment, ms; a tab that is loading tells so often. */
const SOON = 120;

speakLanguage(document);
const state = createSidepanelState(sidepanelSources(openReader()));

render(<Sidepanel state={state} measure={measureIn(document.body)} />, document.body);
await state.load();

let soon: ReturnType<typeof setTimeout> | undefined;
onBeside(() => {
  clearTimeout(soon);
  soon = setTimeout(() => void state.follow(), SOON);
});
addEventListener('visibilitychange', () => void (document.hidden ? state.notes.saveAll() : state.follow()));
addEventListener('pagehide', () => void state.notes.saveAll());
void askAgain();

async function askAgain(): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, ASK_EVERY));
    if (!document.hidden) await state.page.refresh();
  }
}
