import { i18n } from '#i18n';
import type { NetworkId } from '@/lib/model';
import { fragmentOf, type LibraryRoute } from './library-route';

/** The views of a network: what it says, its findings as answers, the words it goes by, and what can be written on. */
export function NetworkTabs({ network, view }: { network: NetworkId; view: 'network' | 'answers' | 'words' | 'edit' }) {
  const link = (to: LibraryRoute & { view: 'network' | 'answers' | 'words' | 'edit' }, text: string) => (
    <a href={fragmentOf(to)} aria-current={to.view === view ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <nav class="tabs" aria-label={i18n.t('words.views')}>
      {link({ view: 'network', network }, i18n.t('words.network'))}
      {link({ view: 'answers', network }, i18n.t('answers.tab'))}
      {link({ view: 'words', network }, i18n.t('words.title'))}
      {link({ view: 'edit', network }, i18n.t('edit.tab'))}
    </nav>
  );
}
