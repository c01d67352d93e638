import type { NetworkId } from '@/lib/model';

/** What the library page shows. Its address says it, so that back, forward, reload and deep links work. */
export type LibraryRoute =
  /** No network: the list, beside the first network where there is room. `node`: scrolled to. */
  | { view: 'network'; network?: NetworkId; node?: string }
  /** The words that a network goes by. */
  | { view: 'words'; network: NetworkId }
  /** `link`: a full link to look into. */
  | { view: 'add'; link?: string }
  | { view: 'corrections' }
  | { view: 'settings' }
  | { view: 'privacy' };

/** Read `location.hash`. What is not understood shows the list. */
export function routeOf(fragment: string): LibraryRoute {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  if (values.has('netgloss')) return { view: 'add', link: fragment };
  if (values.has('add')) return { view: 'add' };
  if (values.has('corrections')) return { view: 'corrections' };
  if (values.has('settings')) return { view: 'settings' };
  if (values.has('privacy')) return { view: 'privacy' };
  const words = values.get('words');
  if (words) return { view: 'words', network: words };
  const node = values.get('finding')?.split('/').at(-1); // A node's key is accepted too.
  return { view: 'network', network: values.get('network') || undefined, node: node || undefined };
}

/** What the fragment says to look for: `#find=…`, as the address bar and the menus of pages lead here. */
export function queryOf(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('find') ?? '';
}

/** The fragment that leads to a view: the other way of {@link routeOf}. */
export function fragmentOf(route: LibraryRoute): string {
  if (route.view === 'add') return route.link ?? '#add';
  if (route.view === 'words') return `#words=${route.network}`;
  if (route.view !== 'network') return `#${route.view}`;
  if (route.network === undefined) return '#';
  return `#network=${route.network}${route.node === undefined ? '' : `&finding=${route.node}`}`;
}
