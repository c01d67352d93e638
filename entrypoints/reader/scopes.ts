import { containerOf } from './page-text';
import { isElement, isInline, kindOf, shownParent } from './prose';

/** More scopes than this in one round are read as one: the page. */
const MAX_SCOPES = 500;

/** More new children than this, if they are this share of all children, are read as one: their parent. */
const MANY = 20;
const MANY_SHARE = 0.2;

/**
 * What to read again after some changes: blocks that were added, and blocks whose own text changed. A block that only
 * went needs no reading; nor does what holds no prose, like scripts and pictures.
 *
 * @param isOurs tells nodes of ours, whose coming and going is no change of the page.
 * @returns each scope with the part of the page that is at work when such scopes come again and again.
 */
export function scopesOf(records: MutationRecord[], isOurs: (node: Node) => boolean): Map<Node, Node> {
  const scopes = new Map<Node, Node>();
  const children = new Map<Node, Set<Node>>();
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const added = [...addedNodes].filter(node => node.parentNode === target && hasProse(node) && !isOurs(node));
    const isWhole =
      type === 'characterData' ||
      added.some(isOfSentence) ||
      ([...removedNodes].some(hasProse) && isWithinSentence(target, previousSibling, nextSibling));
    if (isWhole) {
      const whole = containerOf(target);
      scopes.set(whole, whole);
    } else if (added.length > 0) addAll(children, target, added);
  }
  for (const [parent, added] of children) {
    const isMost = added.size > MANY && added.size > MANY_SHARE * parent.childNodes.length;
    for (const node of isMost ? [parent] : added) scopes.set(node, parent);
  }
  const { documentElement } = document;
  return outermost(scopes.size > MAX_SCOPES ? new Map([[documentElement, documentElement]]) : scopes);
}

function addAll(children: Map<Node, Set<Node>>, parent: Node, added: Node[]): void {
  const known = children.get(parent) ?? new Set();
  children.set(parent, known);
  for (const node of added) known.add(node);
}

/** Whether a node is part of a sentence that begins before it or goes on behind it. */
function isOfSentence(node: Node): boolean {
  return isInline(node) && isWithinSentence(node.parentNode!, node.previousSibling, node.nextSibling);
}

/** Whether what stands, or stood, between these two is part of a sentence with one of them, or with what is around. */
function isWithinSentence(parent: Node, before: Node | null, behind: Node | null): boolean {
  return (
    isInline(parent) ||
    leadsToText(before, node => node.previousSibling) ||
    leadsToText(behind, node => node.nextSibling)
  );
}

/** Whether text of the same block stands here, or beyond what says nothing: scripts, comments, blanks. */
function leadsToText(from: Node | null, beyond: (node: Node) => Node | null): boolean {
  let node = from;
  while (node && isInline(node) && !hasProse(node)) node = beyond(node);
  return node !== null && isInline(node);
}

/** Whether a node may hold text that is read. Asked of every node that comes, so that it must be cheap. */
function hasProse(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  if (!isElement(node)) return false;
  const kind = node.localName === 'form' ? undefined : kindOf(node);
  if (kind === undefined) return node.firstChild !== null || node.shadowRoot !== null;
  return kind === 'inline' && (node.firstElementChild !== null || /\S/.test(node.textContent));
}

/** Scopes that are on the page and within no other. */
function outermost(scopes: Map<Node, Node>): Map<Node, Node> {
  const isInner = (scope: Node) => {
    for (let at = shownParent(scope); at; at = shownParent(at)) if (scopes.has(at)) return true;
    return false;
  };
  return new Map([...scopes].filter(([scope]) => scope.isConnected && !isInner(scope)));
}
