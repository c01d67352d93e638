import { valuesOf, watchItems } from '@/lib/browser/item';
import { corrections, density, enabled, firstLook, keptSites, offSites } from '@/lib/browser/settings';
import { siteHere, type Settings } from './here';

const ITEMS = { enabled, offSites, density, firstLook, corrections, keptSites };

/** Before the settings are known: reads nothing. */
export const NO_SETTINGS: Settings = {
  enabled: true,
  offSites: [],
  density: 'topic',
  firstLook: firstLook.fallback,
  corrections: 0,
  keptSites: [],
};

/** What the reader has set by now. */
export async function readSettings(): Promise<Settings> {
  return valuesOf(ITEMS);
}

/** Call `onChange` with all settings whenever one of them changes. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const unwatch = watchItems(Object.values(ITEMS), async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  });
  signal.addEventListener('abort', unwatch);
}

/** Whether a page read under `a` need not be read again under `b`. */
export function readsAlike(a: Settings, b: Settings): boolean {
  const site = siteHere();
  return (
    a.enabled === b.enabled &&
    a.offSites.includes(site) === b.offSites.includes(site) &&
    a.firstLook.revision === b.firstLook.revision
  );
}
