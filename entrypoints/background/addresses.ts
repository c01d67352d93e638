import { leaveQuery } from '@/lib/browser/left-query';
import type { OwnPage } from '@/lib/browser/tabs';
import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';

/** Longer texts are no query; the search looks at no more either. */
const MAX_QUERY = 200;

const FIND = '/library.html#find';

/** The library page with a text in its query bar. */
export function addressOfQuery(text: string): OwnPage {
  const whole = text
    .trim()
    .slice(0, MAX_QUERY)
    .replace(/[\ud800-\udbff]$/, ''); // No half of a character at the cut.
  return `${FIND}=${encodeURIComponent(whole.toWellFormed())}`;
}

/** The same page for a reader in a private window: a text to look up waits for it, and is not in its address. */
export async function privateAddress(page: OwnPage): Promise<OwnPage> {
  if (!page.startsWith(`${FIND}=`)) return page;
  await leaveQuery(decodeURIComponent(page.slice(FIND.length + 1)));
  return FIND;
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
