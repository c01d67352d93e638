import { corrections, density, enabled, lexicon, offSites } from '@/lib/browser/settings';
import { siteHere, type Settings } from './page';

/** Before the settings are known: reads nothing. */
export const NO_SETTINGS: Settings = {
  enabled: true,
  offSites: [],
  density: 'topic',
  lexicon: lexicon.fallback,
  corrections: 0,
};

/** What the reader has set by now. */
export async function readSettings(): Promise<Settings> {
  const [isOn, sites, shown, topics, revision] = await Promise.all([
    enabled.getValue(),
    offSites.getValue(),
    density.getValue(),
    lexicon.getValue(),
    corrections.getValue(),
  ]);
  return { enabled: isOn, offSites: sites, density: shown, lexicon: topics, corrections: revision };
}

/** Call `onChange` with all settings whenever one of them changes. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const changed = async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  for (const item of [enabled, offSites, density, lexicon, corrections]) {
    const unwatch = item.watch(changed);
    signal.addEventListener('abort', unwatch);
  }
}

/** Whether a page read under `a` need not be read again under `b`. */
export function readsAlike(a: Settings, b: Settings): boolean {
  const site = siteHere();
  return (
    a.enabled === b.enabled &&
    a.offSites.includes(site) === b.offSites.includes(site) &&
    a.lexicon.revision === b.lexicon.revision
  );
}
