import { containerOf } from './page-text';
import { isElement, isInline, shownParent } from './prose';

/** More scopes than this in one round are read as one: the element that holds them all. */
const MAX_SCOPES = 200;

/**
 * What to read again after some changes: blocks that were added, and blocks whose own text changed. A block that only
 * went needs no reading.
 */
export function scopesOf(records: MutationRecord[]): Set<Node> {
  const scopes = new Set<Node>();
  for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
    if (type === 'characterData') scopes.add(containerOf(target));
    else if (isText(previousSibling) || isText(nextSibling)) scopes.add(containerOf(target));
    else for (const node of addedNodes) scopes.add(isInline(node) ? containerOf(target) : node);
  }
  return outermost(scopes.size > MAX_SCOPES ? new Set([document.documentElement]) : scopes);
}

/** Whether a neighbour is text of the same block: what came or went between has changed that block. */
function isText(node: Node | null): boolean {
  return node !== null && isInline(node) && (node.textContent ?? '').trim() !== '';
}

/** Scopes that are on the page and within no other. */
function outermost(scopes: Set<Node>): Set<Node> {
  const isInner = (scope: Node) => {
    for (let at = shownParent(scope); at; at = shownParent(at)) if (scopes.has(at)) return true;
    return false;
  };
  return new Set(
    [...scopes].filter(scope => scope.isConnected && (isElement(scope) || scope.firstChild) && !isInner(scope)),
  );
}
