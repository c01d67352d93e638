/**
 * When another view is shown, reading goes on at its heading; views that put the focus somewhere better keep it.
 * `shown` resolves when what the address asks for was read.
 */
export function followFocus(shown: () => Promise<void>): void {
  addEventListener('hashchange', async () => {
    await shown();
    requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement?.closest('main')) return;
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    });
  });
}
