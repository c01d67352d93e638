import { i18n } from '#i18n';
import type { NetworkId } from '@/lib/model';
import { fragmentOf, type LibraryRoute } from './library-route';

/** The two views of a network: what it says, and the words it goes by. */
export function NetworkTabs({ network, view }: { network: NetworkId; view: 'network' | 'words' }) {
  const link = (to: LibraryRoute & { view: 'network' | 'words' }, text: string) => (
    <a href={fragmentOf(to)} aria-current={to.view === view ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <nav class="tabs" aria-label={i18n.t('words.views')}>
      {link({ view: 'network', network }, i18n.t('words.network'))}
      {link({ view: 'words', network }, i18n.t('words.title'))}
    </nav>
  );
}
