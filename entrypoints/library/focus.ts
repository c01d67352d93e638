/** When another view is shown, reading goes on at its heading; views that put the focus somewhere better keep it. */
export function followFocus(): void {
  addEventListener('hashchange', () =>
    requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement?.closest('main')) return;
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }),
  );
}
