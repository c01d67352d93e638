import { storage } from 'wxt/utils/storage';
import type { Density, Lexicon } from '@/lib/model';

/** Whether anything is read or highlighted at all. */
export const enabled = storage.defineItem<boolean>('local:enabled', { fallback: true });

/** Sites (`location.host`, or `file`) that are never read. */
export const offSites = storage.defineItem<string[]>('local:offSites', { fallback: [] });

/** Which links are shown on pages. */
export const density = storage.defineItem<Density>('local:density', { fallback: 'topic' });

/** What the gate in the content script goes by. Written whenever the library changes; empty until it was first opened. */
export const lexicon = storage.defineItem<Lexicon>('local:lexicon', {
  fallback: { revision: 0, topics: [], strong: [], weak: [], against: [] },
});

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
export const witness = storage.defineItem<Witness | null>('local:witness', { fallback: null });
