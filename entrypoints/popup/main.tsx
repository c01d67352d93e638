import { render } from 'preact';
import { measureIn } from '@/components/graph/measure';
import { Popup } from '@/components/popup/Popup';
import { createPopupState } from '@/components/popup/popup-state';
import { openReader } from '@/lib/store/reader';
import { speakLanguage } from '@/lib/browser/language';
import { popupSources } from './sources';

/** How often the page is asked again while the popup is open, ms: it is read on, and the reader steps through it. */
const ASK_EVERY = 800;

speakLanguage(document);
const library = openReader();
const state = createPopupState(popupSources(library));

const loaded = state.load(); // Library and page are asked while what is there without them is drawn.
render(<Popup state={state} measure={measureIn(document.body)} />, document.body);
await loaded;
requestIdleCallback(() => void library.search('').catch(() => undefined)); // Loads what the first key would wait for.
setInterval(() => void state.page.refresh(), ASK_EVERY);
