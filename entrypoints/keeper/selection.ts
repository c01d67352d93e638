import { i18n } from '#i18n';
import type { Boundary } from './text-range';

/** `Selection.getComposedRanges` (Selection API), which not all browsers have that Netgloss runs in. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** `ShadowRoot.getSelection`, of Chromium's only. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** What the reader has selected, be it in shadow roots; `undefined` when that is nothing. */
export function selectedRange(shadows: ShadowRoot[]): { from: Boundary; to: Boundary } | undefined {
  const range = rangesOf(getSelection(), shadows).find(({ collapsed }) => !collapsed);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { from: { node: startContainer, offset: startOffset }, to: { node: endContainer, offset: endOffset } };
}

/** @throws Error with a sentence when something is selected that cannot be kept. */
export function refuseFields(): void {
  const focused = focusedElement();
  if (isSelectedField(focused)) throw new Error(i18n.t('keeper.inField'));
  if (focused && /^i?frame$/.test(focused.localName)) throw new Error(i18n.t('keeper.inFrame'));
}

function rangesOf(selection: Selection | null, shadows: ShadowRoot[]): AbstractRange[] {
  const composed = (selection as ComposedSelection | null)?.getComposedRanges?.({ shadowRoots: shadows });
  if (composed) return composed;
  const within = shadows.map(root => (root as SelectingRoot).getSelection?.() ?? null);
  return [selection, ...within].flatMap(each => (each && each.rangeCount > 0 ? each.getRangeAt(0) : []));
}

function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether text is selected in a field: a password is none of our business, and what the reader wrote is not the page's. */
function isSelectedField(element: Element | null): boolean {
  const { selectionStart, selectionEnd } = (element ?? {}) as Partial<HTMLTextAreaElement>;
  return typeof selectionStart === 'number' && selectionStart !== selectionEnd;
}
