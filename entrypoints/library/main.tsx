import '@/assets/theme.css';
import '@/assets/graph.css';
import '@/assets/page.css';
import '@/assets/fields.css';
import './library.css';
import './views.css';
import './corrections.css';
import './evidence.css';
import './sieve.css';
import './answers.css';
import './settings.css';
import './words.css';
import './edit.css';
import './twins.css';
import './trial.css';
import './exchange.css';
import './notice.css';
import './narrow.css';
import './forced.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Library } from '@/components/library/Library';
import { createLibraryState } from '@/components/library/library-state';
import { takeQuery } from '@/lib/browser/left-query';
import { openExtensionLibrary } from '@/lib/browser/library';
import { speakLanguage } from '@/lib/browser/language';
import { acceptDrops } from './drops';
import { followFocus, keepFocus } from './focus';
import { librarySources, prepareRest } from './sources';

speakLanguage(document);
const library = openExtensionLibrary();
const state = createLibraryState(librarySources(library));

addEventListener('hashchange', () => state.follow(location.hash));
acceptDrops(document, file => {
  if (state.route.value.view !== 'exchange') state.goTo({ view: 'add' });
  void state.add.lookIntoFile(file);
});
effect(() => {
  const title = state.opened.value?.network.title;
  document.title = title ? `${title} – ${i18n.t('library.title')}` : i18n.t('library.title');
});

state.load();
state.followFormers();
state.follow(location.hash);
if (location.hash === '#find') void takeQuery().then(state.search.ask);
render(<Library state={state} />, document.body);
followFocus(state.settled);
keepFocus();
prepareRest(library);
void state.evidence.notes.recover();
