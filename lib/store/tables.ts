import type { Correction } from '@/lib/correction';
import type { Evidence } from '@/lib/evidence';
import type { MergedTerms } from '@/lib/merged-terms';
import type { Hashtag, NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import type { ConceptKey, Vocabulary } from '@/lib/vocabulary-model';
import type { Pair } from './distinct';

/** A finding or relationship as stored: found by the terms of its network, shown without asking for that. */
export interface FindingRow {
  key: NodeKey;
  networkId: NetworkId;
  kind: 'finding' | 'relationship';
  name: string;
  facet?: string;
  text: string;
  hashtag: Hashtag;
  /** Index into its own network's topics, or -1. */
  topic: number;
  relationships: NodeKey[];
  forms: string[];
  /** Rows of earlier versions have none. */
  concepts?: Record<ConceptKey, number>;
}

/** A correction as stored. */
export interface CorrectionRow extends Omit<Correction, 'forms'> {
  /** The text's words alone, in lower case: what makes two texts the same. */
  fingerprint: string;
  /** Rows that the first version of the database wrote have none. */
  forms?: string[];
}

/** What of a network every change of the library must know, and pages go by: its topics. */
export interface TopicsRow {
  network: NetworkId;
  enabled: boolean;
  /** ISO 8601. */
  addedAt: string;
  vocabulary: Pick<Vocabulary, 'topics' | 'faint'>;
}

/** A network that was taken out and can be brought back. */
export interface RemovedRow {
  id: NetworkId;
  stored: StoredNetwork;
  /** ISO 8601. */
  removedAt: string;
}

/** Evidence that was taken out and can be brought back. */
export interface RemovedEvidenceRow {
  id: Evidence['id'];
  evidence: Evidence;
  /** ISO 8601. */
  removedAt: string;
}

/** What a file said last of a passage that came from it. */
export interface GivenNoteRow {
  id: Evidence['id'];
  note: string;
  /** ISO 8601. */
  modifiedAt: string;
}

/** Which findings one page touched when it was last read: no address, no title. */
export interface CoverageRow {
  /** Fingerprint of the page's address. */
  page: string;
  site: string;
  /** ISO 8601. */
  readAt: string;
  /** How many passages spoke to each. */
  nodes: Record<NodeKey, number>;
  /** Of nodes that became one since: how many spoke to each of those. */
  parts?: Record<NodeKey, number>;
}

/** A network as it was before the reader edited it. */
export interface VersionRow {
  id: NetworkId;
  hashtag: Hashtag;
  stored: StoredNetwork;
  /** What it became. */
  successor: NetworkId;
  /** ISO 8601. */
  changedAt: string;
  /** What each of its findings and relationships became, by its id. One that is missing was taken out. */
  nodes: Record<string, NodeKey>;
  /** Evidence of nodes that became one: which of them it was kept for. */
  origins?: Record<Evidence['id'], string>;
  /** Corrections of nodes that became one, as they were. */
  corrections?: CorrectionRow[];
}

/** What the library knows about itself, one row each. */
export interface Meta {
  /** `SCHEMA` of the code that last wrote. */
  schema: number;
  /** Rises with every change of the lexicon. */
  revision: number;
  /** Rises with every change of the corrections. */
  corrections: number;
  /** Rises with every change of the evidence. */
  evidence: number;
  /** Which database this is: another one when a lost one was made anew. */
  dbId: string;
  /** Built-in networks that were put in once, whether or not the reader kept them. */
  builtIn: NetworkId[];
  /** {@link VOCABULARY_VERSION} of the code that made the vocabularies which the reader did not edit. */
  vocabularies: number;
  /** Where the topics of each enabled network begin in the lexicon. */
  topics: Record<NetworkId, number>;
  /** Networks, or findings, that look alike and are not the same, as the reader said: two keys, in order. */
  distinct: Pair[];
}

/** The one row of its table. */
export interface MergedRow extends MergedTerms {
  name: 'all';
  revision: number;
}

/** One thing the library knows about itself, as a row. */
export type MetaRow = { [K in keyof Meta]: { name: K; value: Meta[K] } }[keyof Meta];
