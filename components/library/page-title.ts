import { i18n } from '#i18n';
import type { StoredNetwork } from '@/lib/model';
import type { LibraryRoute } from './library-route';

/** What the page is called in its tab and in the history: what it shows, and of which network. */
export function pageTitle(route: LibraryRoute, opened: StoredNetwork | undefined): string {
  const shown = [viewOf(route, opened), 'network' in route && opened?.network.title, i18n.t('library.title')];
  return shown.filter(part => typeof part === 'string').join(' – ');
}

/** Of the network itself there is nothing to say. */
function viewOf(route: LibraryRoute, opened: StoredNetwork | undefined): string | undefined {
  switch (route.view) {
    case 'network':
      return undefined;
    case 'dossier':
      return nameOf(route.node, opened) ?? i18n.t('dossier.all');
    case 'evidence':
      return i18n.t(`dossier.${route.which ?? 'all'}`);
    case 'words':
      return i18n.t('words.title');
    case 'answers':
      return i18n.t('answers.tab');
    case 'edit':
      return i18n.t('edit.tab');
    case 'write':
      return i18n.t('edit.write');
    case 'twins':
      return i18n.t('twins.title');
    case 'add':
      return i18n.t('library.add');
    case 'exchange':
      return i18n.t('exchange.title');
    case 'corrections':
      return i18n.t('corrections.title');
    case 'settings':
      return i18n.t('library.settings');
    case 'privacy':
      return i18n.t('library.privacy');
  }
}

function nameOf(node: string, opened: StoredNetwork | undefined): string | undefined {
  return [...(opened?.network.findings ?? []), ...(opened?.network.relationships ?? [])].find(({ id }) => id === node)
    ?.name;
}
