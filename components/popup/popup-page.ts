import type { NetworkId, NodeKey } from '@/lib/model';
import { foremostOf, type PagePassage, type PageState } from '@/lib/page';
import type { Lit } from '@/lib/network';
import { partsOf } from '@/lib/node-key';
import { whyPlain, whySilent, type Unreadable } from '@/lib/unreadable';
import type { TabBelow } from './popup-sources';

/** What the popup knows of the page below it. */
export type PageView =
  | { kind: 'waiting' }
  | { kind: 'page'; page: PageState }
  | { kind: 'unreadable'; why: Unreadable };

/** What a page's answer, or its silence, means. A tab that is still loading may answer yet. */
export function pageView(page: PageState | undefined, tab: TabBelow | undefined): PageView {
  if (!page) return tab?.isLoading ? { kind: 'waiting' } : { kind: 'unreadable', why: whySilent(tab?.url) };
  return page.status === 'unreadable'
    ? { kind: 'unreadable', why: whyPlain(page.contentType) }
    : { kind: 'page', page };
}

/** Whether there is no page that findings could be touched or left out by. */
export function isSilent(view: PageView): boolean {
  return view.kind === 'unreadable' || (view.kind === 'page' && ['off', 'site-off'].includes(view.page.status));
}

/** The passages of a page; none while it is off or not read. */
export function passagesOf(view: PageView): PagePassage[] {
  return view.kind === 'page' && !isSilent(view) ? view.page.passages : [];
}

/** What a page matched: each finding and relationship with its passages, in page order. */
export function matchedOf(passages: PagePassage[]): Map<NodeKey, PagePassage[]> {
  const matched = new Map<NodeKey, PagePassage[]>();
  for (const passage of passages) {
    for (const { node } of foremostOf(passage.links)) matched.set(node, [...(matched.get(node) ?? []), passage]);
  }
  return matched;
}

/** The names of all nodes that passages of the page are linked to, in whichever network. */
export function namesOf(view: PageView): Map<NodeKey, string> {
  return new Map(view.kind === 'page' ? view.page.nodes.map(({ key, name }) => [key, name]) : []);
}

/** What a picture needs to know of matches. */
export function litOf(matched: ReadonlyMap<NodeKey, PagePassage[]>): Map<NodeKey, Lit> {
  return new Map(
    matched.entries().map(([node, passages]) => [
      node,
      {
        passages: passages.length,
        strength: passages.some(passage => isStrong(passage, node)) ? 'strong' : 'weak',
      } as const,
    ]),
  );
}

const isStrong = ({ links }: PagePassage, key: NodeKey) =>
  links.some(({ node, strength }) => node === key && strength === 'strong');

/** How many passages speak to each network: the best-matched one is shown first. */
export function passagesByNetwork(passages: PagePassage[]): Map<NetworkId, number> {
  const counts = new Map<NetworkId, number>();
  for (const { links } of passages) {
    for (const network of new Set(links.map(({ node }) => partsOf(node).network))) {
      counts.set(network, (counts.get(network) ?? 0) + 1);
    }
  }
  return counts;
}
