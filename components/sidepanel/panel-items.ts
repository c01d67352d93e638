import type { Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { PageEvidence, PagePassage } from '@/lib/page';

/** A kept passage, and how it was found on the page: now, or on the last visit. */
export type KeptPassage = PageEvidence;

/**
 * One place in the panel's list, where the rotor stops.
 *
 * - `passage`: highlighted on the page, with what was kept of it.
 * - `kept`: kept from this page, but not one of its highlighted passages: a selection, or what changed, or is gone.
 */
export type PanelItem =
  | { kind: 'passage'; key: string; passage: PagePassage; kept: KeptPassage[] }
  | { kind: 'kept'; key: string; kept: [KeptPassage] };

/** The key of a passage's item. */
function passageKey(id: PagePassage['id']): string {
  return `passage-${id}`;
}

/** The key of an item of what was kept. */
export function keptKey(id: Evidence['id']): string {
  return `kept-${id}`;
}

/** What was kept, with how the page found it; what the page says nothing of goes by its last visit. */
export function keptOn(evidence: Evidence[], onPage: PageEvidence[]): KeptPassage[] {
  const found = new Map(onPage.filter(({ as }) => as !== 'unknown').map(one => [one.evidence.id, one]));
  return evidence.map(one => ({ as: one.anchored?.as ?? 'unknown', ...found.get(one.id), evidence: one }));
}

/**
 * The list: the page's passages in page order, then what else was kept from it in page order, and last what is not found
 * any more.
 */
export function itemsOf(passages: PagePassage[], kept: KeptPassage[]): PanelItem[] {
  const byText = Map.groupBy(kept, ({ evidence }) => evidence.quote.exact);
  const items = passages.map((passage): PanelItem => {
    const own = byText.get(passage.text) ?? [];
    byText.delete(passage.text); // A sentence that comes twice has it once.
    return { kind: 'passage', key: passageKey(passage.id), passage, kept: own };
  });
  const rest = [...byText.values()].flat();
  return [...items, ...rest.toSorted(inPageOrder).map((one): PanelItem => keptItem(one))];
}

function keptItem(kept: KeptPassage): PanelItem {
  return { kind: 'kept', key: keptKey(kept.evidence.id), kept: [kept] };
}

function inPageOrder(a: KeptPassage, b: KeptPassage): number {
  const gone = Number(a.as === 'orphaned') - Number(b.as === 'orphaned');
  return gone || a.evidence.position.start - b.evidence.position.start;
}

/** Every finding that an item speaks to or was kept for, the foremost first. */
export function nodesOf(item: PanelItem): NodeKey[] {
  const linked = item.kind === 'passage' ? item.passage.links.map(({ node }) => node) : [];
  const kept = item.kept.flatMap(({ evidence: { node } }) => node ?? []);
  return [...new Set([...linked, ...kept])];
}

/** The finding that keeping an item is about: the one that is looked at, if it speaks to that, or else its foremost. */
export function targetOf(item: PanelItem, lookedAt: NodeKey | undefined): NodeKey | undefined {
  const nodes = nodesOf(item);
  return nodes.find(node => node === lookedAt) ?? nodes[0];
}
