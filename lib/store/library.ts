import type { LibraryFile } from '@/lib/library-file';
import type { FindingSource } from '@/lib/matching';
import type { Hashtag, Lexicon, Network, NetworkId, NodeKey, NodeSummary, StoredNetwork } from '@/lib/model';

/** What the library tells the rest of the extension after each write, outside its own database. */
export interface Published {
  lexicon: Lexicon;
  networks: number;
  findings: number;
}

/** All networks and corrections of the reader, in this browser. Writes are transactions: all or nothing. */
export interface Library extends FindingSource {
  /** All networks, the oldest first. Fit for Dexie's `liveQuery`. */
  networks(): Promise<StoredNetwork[]>;
  network(id: NetworkId): Promise<StoredNetwork | undefined>;
  /** The networks that a hashtag names, as their own or as an alias: mostly one, none when unknown. */
  byHashtag(hashtag: Hashtag): Promise<StoredNetwork[]>;
  /** Every finding and relationship of all networks, for search. */
  nodes(): Promise<NodeSummary[]>;
  /** Keep a network; one that is there already only gains the aliases. */
  add(network: Network, options?: { aliases?: Hashtag[]; builtIn?: boolean }): Promise<{ stored: StoredNetwork; isNew: boolean }>;
  setEnabled(id: NetworkId, enabled: boolean): Promise<void>;
  /** Take a network out; `restore` brings it back as it was, for 30 days. */
  remove(id: NetworkId): Promise<void>;
  restore(id: NetworkId): Promise<void>;
  /** The reader says whether a passage's text speaks to a node. */
  correct(text: string, node: NodeKey, related: boolean): Promise<void>;
  /** Everything, as plain JSON. */
  exportAll(): Promise<LibraryFile>;
  /** Add everything of a file in one transaction; what is there already stays. */
  importAll(file: LibraryFile): Promise<{ added: number; known: number; corrections: number }>;
  /** Erase everything (the built-in network too). */
  erase(): Promise<void>;
}
