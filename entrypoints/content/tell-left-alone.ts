import { askBackground } from '@/lib/browser/messaging';

/**
 * The menu of pages ticks whether the site in front is left alone. Pages that are tell when they come and go, until the
 * signal aborts: so the tick is right, and no other page wakes the background for it.
 */
export function tellLeftAlone(signal: AbortSignal): void {
  const tell = () => void askBackground('showSite', null).catch(() => undefined);
  tell();
  document.addEventListener('visibilitychange', tell, { signal });
  for (const type of ['focus', 'blur']) addEventListener(type, tell, { signal });
}
