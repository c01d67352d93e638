import { render } from 'preact';
import { measureIn } from '@/components/graph/measure';
import { Sidepanel } from '@/components/sidepanel/Sidepanel';
import { createSidepanelState } from '@/components/sidepanel/sidepanel-state';
import { createFollower } from '@/lib/browser/beside';
import { speakLanguage } from '@/lib/browser/language';
import { watchSettings } from '@/lib/browser/page-settings';
import { onBeside } from '@/lib/browser/panel';
import { createSoon } from '@/lib/soon';
import { openReader } from '@/lib/store/reader';
import { sidepanelSources } from './sources';

/** What happens to the tab comes in bursts, on some pages in one without end: the page is asked once in so long, ms. */
const SOON = 120;
/** A page that is still being read, and may not tell when it was, is asked again after so long, ms. */
const READS = 1_000;

speakLanguage(document);
const state = createSidepanelState(sidepanelSources(openReader()));

const follower = createFollower(state.page.hear, () => followIn(SOON));
const followIn = createSoon(() => void state.follow().then(reach));

render(<Sidepanel state={state} measure={measureIn(document.body)} />, document.body);
onBeside(() => followIn(SOON));
watchSettings(new AbortController().signal, () => followIn(SOON)); // Pages that are not read tell nothing.
addEventListener('visibilitychange', () => (document.hidden ? void state.notes.saveAll() : followIn(0)));
addEventListener('pagehide', () => void state.notes.saveAll());
await state.load();
reach();

/** From here on the page tells by itself, if it is read. */
function reach(): void {
  const { tab, view } = state.page;
  follower.reach(tab.value?.id);
  if (view.value.kind === 'page' && view.value.page.status === 'reading') followIn(READS);
}
