import type { FirstLook } from '@/lib/first-look';
import type { Density } from '@/lib/page';
import { api } from './api';

/** What is set that pages go by. */
export interface PageSettings {
  enabled: boolean;
  offSites: string[];
  density: Density;
  firstLook: FirstLook;
  /** Where passages were kept. */
  keptSites: string[];
  /** Another number after each correction. */
  corrections: number;
}

/** What they are when nothing was set. Before a page knows them it has these very values, and reads nothing. */
export const NO_SETTINGS: PageSettings = {
  enabled: true,
  offSites: [],
  density: 'topic',
  firstLook: { revision: 0, pattern: '', words: {} },
  keptSites: [],
  corrections: 0,
};

/** What the reader has set by now, with one question and little code: every page asks it. */
export function readSettings(): Promise<PageSettings> {
  return api().storage.local.get(NO_SETTINGS);
}

/** Call `onChange` with all settings whenever one of them changes, until the signal aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: PageSettings) => void): void {
  const { onChanged } = api().storage.local;
  const listener = async (changes: object) => {
    if (!Object.keys(changes).some(key => key in NO_SETTINGS)) return;
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}
