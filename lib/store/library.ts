import type { LibraryFile } from '@/lib/library-file';
import type { FindingSource } from '@/lib/matching';
import type { Hashtag, Lexicon, Network, NetworkId, NodeKey, NodeSummary, StoredNetwork } from '@/lib/model';
import { addBuiltIn } from './built-in';
import { allSummaries, candidates, createFormWords, summaries } from './candidates';
import { correct, corrected, correctionOf, distrust } from './corrections';
import { openDb, type LibraryDb } from './db';
import { guarded } from './failures';
import { byHashtag, keep, prepare, remove, restore, setEnabled } from './networks';
import { createPublisher, identityOf } from './publishing';
import { purgeRemoved, removedNetworks } from './removed';
import { erase, exportAll, importAll } from './transfer';
import { raiseRevision, write } from './writing';

/** What the library tells the rest of the extension after each write that changes it, outside its own database. */
export interface Published {
  lexicon: Lexicon;
  networks: number;
  /** Findings and relationships. */
  findings: number;
  /** Which database says so: another one when a lost one was made anew. */
  dbId: string;
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
  add(
    network: Network,
    options?: { aliases?: Hashtag[]; builtIn?: boolean },
  ): Promise<{ stored: StoredNetwork; isNew: boolean }>;
  setEnabled(id: NetworkId, enabled: boolean): Promise<void>;
  /** Take a network out; `restore` brings it back as it was, for 30 days. */
  remove(id: NetworkId): Promise<void>;
  restore(id: NetworkId): Promise<void>;
  /** What `restore` can still bring back, the last removed first. Fit for `liveQuery`. */
  removed(): Promise<StoredNetwork[]>;
  /** The reader says whether a passage's text speaks to a node. */
  correct(text: string, node: NodeKey, related: boolean): Promise<void>;
  /** Everything, as plain JSON. */
  exportAll(): Promise<LibraryFile>;
  /** Add everything of a file in one transaction; what is there already stays. */
  importAll(file: LibraryFile): Promise<{ added: number; known: number; corrections: number }>;
  /** Erase everything (the built-in network too). */
  erase(): Promise<void>;
}

/** A library together with what keeps it and the rest of the extension in step. */
export interface OpenLibrary extends Library {
  /** Which database this is, and at which revision of the lexicon. */
  identity(): Promise<{ dbId: string; revision: number }>;
  /** Publish what the library holds now. */
  publish(): Promise<void>;
  /** Put in a network that comes with the extension, once: not again after the reader took it out. Says whether it did. */
  addBuiltIn(network: Network): Promise<boolean>;
  close(): void;
}

/** Where the library is, and who is told after each write that changed the lexicon. */
export interface LibraryOptions {
  name?: string;
  published?(published: Published): Promise<void> | void;
}

/**
 * Open the library; pages and background may have it open at once. The database is opened by the first question.
 *
 * Every method throws Problem `libraryUnavailable`, `libraryFull` or `libraryNewer` when the database does not do as asked.
 */
export function openLibrary({ name = 'netgloss', published }: LibraryOptions = {}): OpenLibrary {
  const db = openDb(name);
  db.on('ready', () => purgeRemoved(db).catch(() => undefined)); // What stays a day longer harms nobody.
  const publish = createPublisher(db, published);
  const changing = async (changed: Promise<boolean>) => void ((await changed) && (await publish()));
  return {
    ...reading(db),
    publish,
    async add(network, keeping) {
      const prepared = await prepare(network, keeping);
      const kept = await write(db, async () => {
        const added = await keep(db, prepared);
        if (added.isNew) await raiseRevision(db);
        return added;
      });
      if (kept.isNew) await publish();
      return kept;
    },
    async addBuiltIn(network) {
      const isNew = await addBuiltIn(db, network);
      if (isNew) await publish();
      return isNew;
    },
    setEnabled: (id, enabled) => changing(write(db, () => setEnabled(db, id, enabled))),
    remove: id => changing(write(db, () => remove(db, id))),
    restore: id => changing(write(db, () => restore(db, id))),
    correct: (text, node, related) => write(db, () => correct(db, correctionOf(text, node), related)),
    async importAll(file) {
      const counts = await importAll(db, file);
      if (counts.added > 0) await publish();
      return counts;
    },
    erase: () => changing(erase(db).then(() => true)),
    close: () => db.close(),
  };
}

/** All that only reads. */
function reading(db: LibraryDb) {
  const formWords = createFormWords(db);
  return {
    networks: () => guarded(() => db.networks.orderBy('addedAt').toArray()),
    network: (id: NetworkId) => guarded(() => db.networks.get(id)),
    byHashtag: (hashtag: Hashtag) => guarded(() => byHashtag(db, hashtag)),
    removed: () => guarded(() => removedNetworks(db)),
    nodes: () => guarded(() => allSummaries(db)),
    formWords: () => guarded(formWords),
    candidates: (wanted: string[]) => guarded(() => candidates(db, wanted)),
    summaries: (keys: NodeKey[]) => guarded(() => summaries(db, keys)),
    corrected: (pairs: { text: string; node: NodeKey }[]) => guarded(() => corrected(db, pairs)),
    distrust: (nodes: NodeKey[]) => guarded(() => distrust(db, nodes)),
    exportAll: () => guarded(() => exportAll(db)),
    identity: () => guarded(() => identityOf(db)),
  };
}
