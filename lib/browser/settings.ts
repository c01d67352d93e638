import type { Lexicon, NetworkId } from '@/lib/model';
import type { Points } from '@/lib/points';
import { defineItem } from './item';
import { NO_SETTINGS } from './page-settings';

/** Whether anything is read or highlighted at all. */
export const enabled = defineItem('enabled', NO_SETTINGS.enabled);

/** Sites (`location.host`, or `file`) that are never read. */
export const offSites = defineItem('offSites', NO_SETTINGS.offSites);

/** Which links are shown on pages. */
export const density = defineItem('density', NO_SETTINGS.density);

/** What pages are first looked at by. Written with {@link lexicon}, and much smaller. */
export const firstLook = defineItem('firstLook', NO_SETTINGS.firstLook);

/** What the gate in the content script goes by. Written whenever the library changes; empty until it was first opened. */
export const lexicon = defineItem<Lexicon>('lexicon', {
  revision: 0,
  topics: [],
  words: '{}',
  faint: '{}',
  seeds: '',
});

/** Another number whenever corrections were made or taken back: pages ask again what their passages speak to. */
export const corrections = defineItem('corrections', NO_SETTINGS.corrections);

/** Another number whenever evidence was kept, changed or taken out: pages ask again what was kept from them. */
export const evidence = defineItem<number>('evidence', 0);

/** Whether it is remembered which findings the pages that are read touch. */
export const rememberCoverage = defineItem<boolean>('rememberCoverage', true);

/** Where the reader put nodes in pictures. */
export const points = defineItem<Record<NetworkId, Points>>('points', {});

/** Whether single letters are keys in the side panel. */
export const letters = defineItem<boolean>('letters', true);

/** Whether the side panel shows the network as a picture, too. */
export const panelPicture = defineItem<boolean>('panelPicture', true);

/** How far the reader is with what the welcome page has them try. */
export const tour = defineItem<{ done: string[]; isSkipped: boolean }>('tour', { done: [], isSkipped: false });

/** Sites from which passages were kept: there they are looked for, whatever the page is about. */
export const keptSites = defineItem('keptSites', NO_SETTINGS.keptSites);

/** What the library held when it was last written, and which database it was. */
export interface Witness {
  networks: number;
  /** Findings and relationships. */
  findings: number;
  /** ISO 8601. */
  writtenAt: string;
  dbId: string;
}

/** Outside IndexedDB: tells a library that silently vanished from a new one. */
export const witness = defineItem<Witness | null>('witness', null);
