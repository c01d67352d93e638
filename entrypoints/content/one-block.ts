/** What bounds a block, as `reader/prose.ts` has it, but only what is common: whoever is not sure reads the page. */
const BOUNDS =
  /^(?:article|aside|br|d[dlt]|div|fig\w+|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|section|t(?:able|body|[dhr]))$/;

/** Comments and the like are no text of what holds them. */
const isSilent = ({ nodeType }: Node) => nodeType > Node.TEXT_NODE && nodeType !== Node.CDATA_SECTION_NODE;

/** Whether a stretch of a tree's text may stand in one block: also where it is not found, for something was left out of it. */
export function mayBeOneBlock(tree: Element | ShadowRoot, stretch: string): boolean {
  const text = tree.textContent ?? '';
  let from = text.indexOf(stretch);
  if (from < 0) return true;
  for (const child of tree.children)
    if (child.textContent.includes(stretch) && mayBeOneBlock(child, stretch)) return true;
  for (; from >= 0; from = text.indexOf(stretch, from + 1))
    if (!isParted(tree, from, from + stretch.length)) return true;
  return false;
}

/** Whether one of a tree's children parts these of its characters, or has them all: that one was asked. */
function isParted(tree: Element | ShadowRoot, from: number, to: number): boolean {
  let at = 0;
  for (const child of tree.childNodes) {
    if (isSilent(child)) continue;
    const end = at + child.textContent!.length;
    const { localName } = child as Partial<Element>;
    if (localName && end > from && at < to && ((at <= from && end >= to) || BOUNDS.test(localName))) return true;
    at = end;
  }
  return false;
}
