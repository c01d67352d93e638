import type { Correction, LatestCorrections, Unrelated } from '@/lib/correction';
import type { FindingSource } from '@/lib/matching';
import type { Hashtag, Lexicon, Network, NetworkId, NodeKey, NodeSummary, StoredNetwork } from '@/lib/model';
import type { Vocabulary } from '@/lib/vocabulary-model';
import { addBuiltIn, rememberBuiltIn } from './built-in';
import { createCorrecting } from './correcting';
import { createCoverage, type CoverageLibrary } from './coverage';
import { openDb, type LibraryDb } from './db';
import { createExchange, type Exchange } from './exchanging';
import { createEvidenceKeeping, type EvidenceLibrary, type PublishedEvidence } from './keeping-evidence';
import type { Moment } from './moment';
import { keep, remove, restore, setEnabled } from './networks';
import { prepare, type Prepared } from './prepared';
import { prepareRest } from './preparing';
import { createPublisher, type Published } from './publishing';
import { questions } from './questions';
import type { LibraryReader } from './reader';
import { purgeRemoved } from './removed';
import { quietly } from './telling';
import { createTending, type TendedLibrary } from './tending';
import { createVocabularies } from './vocabularies';
import { raiseRevision, write } from './writing';

/** All networks, evidence and corrections of the reader, in this browser. Writes are transactions: all or nothing. */
export interface Library
  extends FindingSource, LibraryReader, Exchange, EvidenceLibrary, CoverageLibrary, TendedLibrary {
  /** All networks, the oldest first. Fit for Dexie's `liveQuery`. */
  networks(): Promise<StoredNetwork[]>;
  /** The topics of all networks that are switched on, as pages are given them. */
  wholeLexicon(): Promise<Lexicon>;
  /** Every finding and relationship of all networks, for search. */
  nodes(): Promise<NodeSummary[]>;
  /** The names of some of these; unknown keys are left out. Fit for `liveQuery`. */
  nodeNames(nodes: NodeKey[]): Promise<Map<NodeKey, string>>;
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
  /** Let a network go by the reader's words. Throws Problem `badField` or `tooManyRows` when they are none for it. */
  setVocabulary(id: NetworkId, vocabulary: Vocabulary): Promise<void>;
  /** Let a network go by its own words again, or by those derived from its text. */
  resetVocabulary(id: NetworkId): Promise<void>;
  /** The library as it is now, whatever is written meanwhile: cheaper to ask much of. */
  moment(): Moment;
  /** One network as if it were all there is, and switched on: what pages would be matched against. */
  alone(id: NetworkId): FindingSource;
  /** The reader says of some passages that they do not speak to a node. */
  correct(corrections: Correction[]): Promise<void>;
  /** The reader takes some corrections back, or all. Tells those that there were. */
  forget(corrections: Pick<Correction, 'text' | 'node'>[] | 'all'): Promise<Correction[]>;
  /** The newest corrections, and how many there are in all. Fit for `liveQuery`. */
  corrections(limit: number): Promise<LatestCorrections>;
  /** For each text, the nodes of enabled networks that the reader said it does not speak to. */
  unrelated(texts: string[]): Promise<Unrelated[][]>;
}

/** A library together with what keeps it and the rest of the extension in step. */
export interface OpenLibrary extends Library {
  /** Publish what the library holds now. */
  publish(): Promise<void>;
  /** Publish what is told of the evidence, unless it is `known` at its revision already. */
  publishEvidence(known: number): Promise<void>;
  /** Put in a network that comes with the extension, once: not again after the reader took it out. Says if that is a change. */
  addBuiltIn(network: Network): Promise<boolean>;
  /** Make vocabularies anew that an older version of the extension made; `builtIn` come with this one. */
  refreshVocabularies(builtIn: Network[]): Promise<void>;
  /** Prepare the networks of a large import that still wait for it: until then no page is matched against them. */
  prepareRest(): Promise<void>;
  close(): void;
}

/** Where the library is, and who is told after each write that changed the lexicon. */
export interface LibraryOptions {
  name?: string;
  published?(published: Published): Promise<void> | void;
  /** Told after each write that changed the corrections. `revision` rises with each. */
  corrected?(revision: number): Promise<void> | void;
  /** Told after each write that changed the evidence. */
  kept?(published: PublishedEvidence): Promise<void> | void;
}

/**
 * Open the library; pages and background may have it open at once. The database is opened by the first question.
 *
 * Every method throws Problem `libraryUnavailable`, `libraryFull` or `libraryNewer` when the database does not do as asked.
 */
export function openLibrary({ name = 'netgloss', published, corrected, kept }: LibraryOptions = {}): OpenLibrary {
  const db = openDb(name);
  db.on('ready', vip => purgeRemoved(vip as typeof db).catch(() => undefined)); // What stays a day longer harms nobody.
  const publishNow = createPublisher(db, published);
  const publish = quietly(publishNow);
  const changing = async (changed: Promise<boolean>) => void ((await changed) && (await publish()));
  const { tellCorrected, ...correcting } = createCorrecting(db, corrected);
  const { tellEvidence, publishEvidence, evidenceKeeping } = createEvidenceKeeping(db, kept);
  return {
    ...questions(db),
    ...correcting,
    ...evidenceKeeping,
    ...createCoverage(db),
    ...createVocabularies(db, changing),
    ...createTending(db, { publish, tellCorrected, tellEvidence }),
    ...createExchange(db, { publish, tellCorrected, tellEvidence }),
    publish: publishNow,
    publishEvidence,
    async add(network, keeping) {
      const kept = await add(db, await prepare(network, keeping));
      if (kept.isNew) await publish();
      return kept;
    },
    async addBuiltIn(network) {
      const changed = await addBuiltIn(db, network);
      if (changed) await publish();
      return changed;
    },
    setEnabled: (id, enabled) => changing(write(db, () => setEnabled(db, id, enabled))),
    remove: id => changing(write(db, () => remove(db, id))),
    restore: id => changing(write(db, () => restore(db, id))),
    prepareRest: () => prepareRest(db, publishNow),
    close: () => db.close(),
  };
}

function add(db: LibraryDb, prepared: Prepared): ReturnType<typeof keep> {
  return write(db, async () => {
    const kept = await keep(db, prepared);
    if (kept.isNew) await raiseRevision(db);
    if (prepared.stored.builtIn) await rememberBuiltIn(db, kept.stored.id);
    return kept;
  });
}
