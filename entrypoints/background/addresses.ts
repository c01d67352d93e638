import type { OwnPage } from '@/lib/browser/tabs';
import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';

/** Longer texts are no query; the search looks at no more either. */
const MAX_QUERY = 200;

/** The library page with a text in its query bar. */
export function addressOfQuery(text: string): OwnPage {
  return `/library.html#find=${encodeURIComponent(text.trim().slice(0, MAX_QUERY))}`;
}

/** The library page at a network, or at one of its findings. */
export function addressOfNetwork(id: NetworkId, finding?: string): OwnPage {
  return `/library.html#network=${id}${finding === undefined ? '' : `&finding=${encodeURIComponent(finding)}`}`;
}

/** The library page at what was kept for a finding, or for none yet; `noting`: of that a note is to be written. */
export function addressOfEvidence(node: NodeKey | undefined, noting?: Evidence['id']): OwnPage {
  if (node === undefined) return '/library.html#evidence=unfiled';
  const { network, id } = partsOf(node);
  return `/library.html#network=${network}&finding=${encodeURIComponent(id)}&view=dossier${noting === undefined ? '' : `&note=${noting}`}`;
}
