import '@/assets/theme.css';
import '@/assets/page.css';
import '@/assets/sample-article.html?style.css';
import './welcome.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcomeState } from '@/components/welcome/welcome-state';
import { keysBound } from '@/lib/browser/keys';
import { onPageAsked } from '@/lib/browser/overhear';
import { enabled } from '@/lib/browser/settings';
import { speakLanguage } from '@/lib/browser/language';
import { onCard } from './cards';

speakLanguage(document);
const state = createWelcomeState({
  enabled,
  keys: keysBound,
  onPointer: listener => addEventListener('pointermove', listener, { passive: true }),
  onCard: listener => onCard(document.documentElement, listener),
  onAsked: onPageAsked,
});

document.title = i18n.t('welcome.title');
render(<Welcome state={state} firefox={import.meta.env.FIREFOX} />, document.getElementById('guide')!);
await state.load();
