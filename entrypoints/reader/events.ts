/** What may show text that was there all along: an accordion, a tab, an entrance. */
const REVEALS = ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'scrollend'];

/** What says that the reader is at work: changes that follow are theirs. */
const READERS = ['scroll', 'click', 'keydown'];

/** What to do when something happens that is no change of the document. */
export interface Events {
  signal: AbortSignal;
  /** The reader did something. */
  onReader(): void;
  /** Text that was there may be seen now. */
  onReveal(): void;
  /** The address may be another now. */
  onRoute(): void;
  /** The tab came in front, or went behind. */
  onSeen(): void;
}

/** Listen. @returns how to do so again after `document.open()`; what still listens is called once all the same. */
export function listen({ signal, onReader, onReveal, onRoute, onSeen }: Events): () => void {
  const options = { signal, capture: true, passive: true };
  const { navigation } = globalThis as Partial<Pick<typeof globalThis, 'navigation'>>;
  const add = () => {
    for (const type of READERS) window.addEventListener(type, onReader, options);
    for (const type of REVEALS) window.addEventListener(type, onReveal, options);
    navigation?.addEventListener('currententrychange', onRoute, { signal });
    window.addEventListener('popstate', onRoute, options);
    window.addEventListener('visibilitychange', onSeen, options);
  };
  add();
  return add;
}
