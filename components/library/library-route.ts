import type { Evidence } from '@/lib/evidence';
import type { NetworkId } from '@/lib/model';

/** What the library page shows. Its address says it, so that back, forward, reload and deep links work. */
export type LibraryRoute =
  /** No network: the list, beside the first network where there is room. `node`: scrolled to. */
  | { view: 'network'; network?: NetworkId; node?: string }
  /** The words that a network goes by. */
  | { view: 'words'; network: NetworkId }
  /** To be written on, and what it said before. */
  | { view: 'edit'; network: NetworkId }
  /** Its findings as rival answers to its question. */
  | { view: 'answers'; network: NetworkId }
  /** What is kept for one of its findings or relationships; `note`: of which a note is to be written. */
  | { view: 'dossier'; network: NetworkId; node: string; note?: Evidence['id'] }
  /** All that is kept, or some of it. */
  | { view: 'evidence'; which?: 'unfiled' | 'orphaned' }
  /** A new network, to be written. */
  | { view: 'write' }
  /** What may be there twice; `pair`: two networks to be made one. */
  | { view: 'twins'; pair?: [NetworkId, NetworkId] }
  /** `link`: a full link to look into. */
  | { view: 'add'; link?: string }
  /** All ways in and out. */
  | { view: 'exchange' }
  | { view: 'corrections' }
  | { view: 'settings' }
  | { view: 'privacy' };

/** Read `location.hash`. What is not understood shows the list. */
export function routeOf(fragment: string): LibraryRoute {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  if (values.has('netgloss')) return { view: 'add', link: fragment };
  if (values.has('add')) return { view: 'add' };
  if (values.has('exchange')) return { view: 'exchange' };
  if (values.has('corrections')) return { view: 'corrections' };
  if (values.has('settings')) return { view: 'settings' };
  if (values.has('privacy')) return { view: 'privacy' };
  if (values.has('write')) return { view: 'write' };
  if (values.has('twins')) return { view: 'twins', pair: pairOf(values.get('twins')) };
  if (values.has('evidence')) return { view: 'evidence', which: whichOf(values.get('evidence')) };
  const words = values.get('words');
  if (words) return { view: 'words', network: words };
  const node = values.get('finding')?.split('/').at(-1); // A node's key is accepted too.
  const network = values.get('network');
  const view = values.get('view');
  if (network && (view === 'answers' || view === 'edit')) return { view, network };
  const note = values.get('note');
  if (network && node && view === 'dossier') return { view, network, node, ...(note && { note }) };
  return { view: 'network', network: network || undefined, node: node || undefined };
}

function pairOf(value: string | null): [NetworkId, NetworkId] | undefined {
  const [one, other] = value?.split(',') ?? [];
  return one && other ? [one, other] : undefined;
}

function whichOf(value: string | null): 'unfiled' | 'orphaned' | undefined {
  return value === 'unfiled' || value === 'orphaned' ? value : undefined;
}

/** What the fragment says to look for: `#find=…`, as the address bar and the menus of pages lead here. */
export function queryOf(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('find') ?? '';
}

/** The fragment that leads to a view: the other way of {@link routeOf}. */
export function fragmentOf(route: LibraryRoute): string {
  if (route.view === 'add') return route.link ?? '#add';
  if (route.view === 'words') return `#words=${route.network}`;
  if (route.view === 'answers' || route.view === 'edit') return `#network=${route.network}&view=${route.view}`;
  if (route.view === 'twins') return `#twins${route.pair === undefined ? '' : `=${route.pair.join(',')}`}`;
  if (route.view === 'dossier') return `#network=${route.network}&finding=${route.node}&view=dossier${noting(route)}`;
  if (route.view === 'evidence') return `#evidence${route.which === undefined ? '' : `=${route.which}`}`;
  if (route.view !== 'network') return `#${route.view}`;
  if (route.network === undefined) return '#';
  return `#network=${route.network}${route.node === undefined ? '' : `&finding=${route.node}`}`;
}

function noting({ note }: { note?: Evidence['id'] }): string {
  return note === undefined ? '' : `&note=${note}`;
}
