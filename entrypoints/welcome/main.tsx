import '@/assets/theme.css';
import '@/assets/page.css';
import '@/assets/fields.css';
import '@/assets/sample-article.html?style.css';
import './welcome.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcomeState } from '@/components/welcome/welcome-state';
import { keysBound } from '@/lib/browser/keys';
import { onPageAsked } from '@/lib/browser/overhear';
import { enabled, evidence, tour } from '@/lib/browser/settings';
import { watchQuery } from '@/lib/store/live';
import { openReader } from '@/lib/store/reader';
import { speakLanguage } from '@/lib/browser/language';
import { onCard } from './cards';

speakLanguage(document);
const library = openReader();
const state = createWelcomeState({
  enabled,
  tour,
  keys: keysBound,
  watchNetworks: onValue =>
    void watchQuery(
      () => library.networkSummaries(),
      onValue,
      () => undefined,
    ),
  onCard: listener => onCard(document.documentElement, listener),
  onKept: listener => void evidence.watch(listener),
  onAsked: onPageAsked,
  copy: text => navigator.clipboard.writeText(text),
});

document.title = i18n.t('welcome.title');
render(<Welcome state={state} firefox={import.meta.env.FIREFOX} />, document.getElementById('guide')!);
await state.load();
