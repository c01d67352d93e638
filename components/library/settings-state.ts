import { signal, type Signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Lexicon } from '@/lib/model';
import type { Density } from '@/lib/page';
import { siteOf } from '@/lib/site';
import type { Say } from './network-acts';

/** One stored setting, as WXT's storage items are. */
export interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(onChange: (value: T) => void): unknown;
}

/** A keyboard shortcut as the browser has it. */
export interface Key {
  name: string;
  description: string;
  /** Empty: not bound. */
  shortcut: string;
}

/** How much there is to lose. */
export interface Measure {
  /** Kept passages. */
  evidence: number;
  corrections: number;
}

/** What the settings need from outside. */
export interface SettingsSources {
  enabled: Setting<boolean>;
  /** Only read. */
  offSites: Pick<Setting<string[]>, 'getValue' | 'watch'>;
  /** Read a site, or leave it alone. */
  setSite(site: string, isRead: boolean): Promise<void>;
  density: Setting<Density>;
  rememberCoverage: Setting<boolean>;
  letters: Setting<boolean>;
  /** Which topic wears which style. Only read. */
  lexicon: Pick<Setting<Lexicon>, 'getValue' | 'watch'>;
  keys(): Promise<Key[]>;
  /** Show the browser's own page for shortcuts. */
  openKeySettings(): Promise<void>;
  measure(): Promise<Measure | undefined>;
  /** Erase every network, correction and setting. */
  eraseAll(): Promise<void>;
}

/** The id of the field for a site: the focus stays there. */
export const SITE_FIELD = 'site';

/** Until the lexicon is known. */
const NO_TOPICS: Lexicon = { revision: 0, topics: [], words: '{}', faint: '{}', seeds: '' };

/** What adds to the sites that are left alone, and takes from them. */
function siteActs(setSite: (site: string, isRead: boolean) => Promise<void>, say: Say) {
  return {
    /** Whether the text names a site. */
    addSite(text: string): boolean {
      const site = siteTyped(text);
      if (site === undefined) return false;
      void setSite(site, false);
      say(i18n.t('settings.siteAdded', { site }));
      return true;
    },
    removeSite(site: string) {
      void setSite(site, true);
      const back = () => void setSite(site, false);
      say(i18n.t('settings.siteRemoved', { site }), back, SITE_FIELD);
    },
  };
}

/** The settings, as they are and as they change, also from the popup. */
export function createSettingsState(sources: SettingsSources, say: Say, fail: (error: unknown) => void) {
  const enabled = follow(sources.enabled, true, fail);
  const offSites = follow(sources.offSites, [], fail);
  const density = follow(sources.density, 'topic', fail);
  const remembers = follow(sources.rememberCoverage, true, fail);
  const letters = follow(sources.letters, true, fail);
  const lexicon = follow(sources.lexicon, NO_TOPICS, fail);
  const keys = signal<Key[]>([]);
  const measure = signal<Measure | undefined>(undefined);

  return {
    enabled,
    offSites,
    density,
    remembers,
    letters,
    lexicon,
    keys,
    measure,
    /** Ask for what the browser does not tell of itself when it changes. */
    refresh: () => Promise.all([askInto(keys, sources.keys, fail), askInto(measure, sources.measure, fail)]),
    setEnabled: (value: boolean) => sources.enabled.setValue(value).catch(fail),
    setRemembers: (value: boolean) => sources.rememberCoverage.setValue(value).catch(fail),
    setLetters: (value: boolean) => sources.letters.setValue(value).catch(fail),
    setDensity: (value: Density) => sources.density.setValue(value).catch(fail),
    ...siteActs((site, isRead) => sources.setSite(site, isRead).catch(fail), say),
    openKeySettings: () => sources.openKeySettings().catch(fail),
    async eraseAll() {
      await sources.eraseAll().then(() => say(i18n.t('settings.erased')), fail);
      await askInto(measure, sources.measure, fail);
    },
  };
}

/** The site that a reader typed: an address, a bare host, or `file` for all local files. Undefined when it is none. */
export function siteTyped(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === 'file') return typed;
  if (/^(?:https?|file):\/\//.test(typed)) return siteOf(typed) || undefined;
  const host = siteOf(`https://${typed}`);
  return /\.|^localhost/.test(host) && !/\s/.test(typed) ? host : undefined;
}

function follow<T>(
  setting: Pick<Setting<T>, 'getValue' | 'watch'>,
  initial: T,
  fail: (error: unknown) => void,
): Signal<T> {
  const value = signal(initial);
  setting.getValue().then(stored => void (value.value = stored), fail);
  setting.watch(changed => void (value.value = changed));
  return value;
}

function askInto<T>(value: Signal<T>, ask: () => Promise<T>, fail: (error: unknown) => void): Promise<void> {
  return ask().then(told => void (value.value = told), fail);
}
