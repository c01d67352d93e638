/** The line boxes of a range in the viewport; none when its text has changed under it. */
export function rectsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return []; // The node is shorter now.
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether a point lies in one of the boxes. */
export function isWithin(boxes: DOMRect[], x: number, y: number): boolean {
  return boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}

/** Whether text of the range is what a click at the point would hit, and not something that lies over it. */
export function isOnTop({ startContainer, endContainer }: AbstractRange, x: number, y: number): boolean {
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  let around = startContainer.parentNode;
  while (around && !around.contains(endContainer)) around = around.parentNode;
  return top !== null && around !== null && (around.contains(top) || top.contains(around));
}
