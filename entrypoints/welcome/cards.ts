/** Calls back when the content script opens a card: the only thing that ever comes into `root` beside head and body. */
export function onCard(root: Element, listener: () => void): void {
  new MutationObserver(records => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(node => node instanceof HTMLElement && node.popover)))
      listener();
  }).observe(root, { childList: true });
}
