import * as v from 'valibot';
import { MAX_FORM_LENGTH, MAX_FORMS, type Correction } from './correction';
import type { Evidence } from './evidence';
import { evidenceFields } from './evidence-fields';
import { HASHTAG } from './hashtag';
import { rowsIn } from './library-json';
import { MAX_ROWS } from './limits';
import type { NetworkId, NodeKey, StoredNetwork } from './model';
import { withIds } from './network-json';
import { NETWORK_ID, NODE_KEY } from './node-key';
import { Problem } from './problem';
import { checked, filled, isFormat, networkFields, time, vocabularyFields } from './schema';
import type { Vocabulary } from './vocabulary-model';

/** What a library says that it is. */
export const LIBRARY_FORMAT = 'netgloss-library';

/**
 * Since version 2, corrections keep their forms; since 3, it says which vocabularies the reader edited; since 4, it has
 * evidence and former versions; since 5, what the reader keeps apart.
 */
const VERSION = 5;

/** So many aliases of one network at most. */
export const MAX_ALIASES = 1000;

/** A network as a library's file has it. */
export interface WrittenNetwork extends Pick<
  StoredNetwork,
  'network' | 'aliases' | 'enabled' | 'builtIn' | 'addedAt' | 'vocabularyEditedAt'
> {
  /** What the network's vocabulary was before the reader edited it, if it had one. */
  ownVocabulary?: Vocabulary;
}

/** A network as it was before the reader edited it. */
export interface FormerNetwork extends WrittenNetwork {
  /** What it became. */
  successor: NetworkId;
  /** ISO 8601. */
  changedAt: string;
  /** What each of its findings and relationships became, by its id. One that is missing was taken out. */
  nodes: Record<string, NodeKey>;
  /** Evidence of nodes that became one: which of them it was kept for. */
  origins?: Record<Evidence['id'], string>;
  /** Corrections of nodes that became one, as they were. */
  corrections?: Correction[];
}

/** The export of everything. `version` rises when older code could not read it. */
export interface LibraryFile {
  format: typeof LIBRARY_FORMAT;
  version: typeof VERSION;
  /** ISO 8601. */
  exportedAt: string;
  networks: WrittenNetwork[];
  corrections: Correction[];
  evidence: Evidence[];
  versions: FormerNetwork[];
  /** Networks, or findings, that look alike and are not the same, as the reader said: two keys. */
  distinct: [string, string][];
}

const hashtag = v.pipe(v.string(), v.regex(new RegExp(`^${HASHTAG}$`)));
const nodeKey = v.pipe(filled, v.regex(/^[A-Za-z0-9_-]{43}\/./));

/** Of a network, or of a finding or relationship. */
const key = v.pipe(v.string(), v.regex(new RegExp(`${NETWORK_ID.source}|${NODE_KEY.source}`, 'u')));

const forms = v.pipe(v.array(v.pipe(filled, v.maxLength(MAX_FORM_LENGTH))), v.maxLength(MAX_FORMS));

const correction = v.strictObject({ text: filled, node: nodeKey, forms: v.optional(forms, []), correctedAt: time });

const written = {
  network: v.strictObject(networkFields),
  aliases: v.pipe(v.array(hashtag), v.maxLength(MAX_ALIASES)),
  enabled: v.boolean(),
  builtIn: v.boolean(),
  addedAt: time,
  vocabularyEditedAt: v.optional(time),
  ownVocabulary: v.optional(vocabularyFields),
};

const former = v.strictObject({
  ...written,
  successor: v.pipe(v.string(), v.regex(NETWORK_ID)),
  changedAt: time,
  nodes: v.record(filled, v.pipe(v.string(), v.regex(NODE_KEY))),
  origins: v.optional(v.record(v.pipe(v.string(), v.uuid()), filled)),
  corrections: v.optional(v.array(correction)),
});

const rows = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(MAX_ROWS));

/** A library's JSON. Published as `assets/public/schema/library-5.json`. */
export const libraryFile = v.strictObject({
  format: v.literal(LIBRARY_FORMAT),
  version: v.pipe(
    v.picklist([1, 2, 3, 4, VERSION]),
    v.transform((): typeof VERSION => VERSION),
  ),
  exportedAt: time,
  networks: rows(v.strictObject(written)),
  corrections: rows(correction),
  evidence: v.optional(rows(evidenceFields), []),
  versions: v.optional(rows(former), []),
  distinct: v.optional(rows(v.strictTuple([key, key])), []),
});

/** Whether parsed JSON says that it is a library of ours. Throws Problem `newerVersion`. */
export function isLibraryJson(value: unknown): boolean {
  return isFormat(value, LIBRARY_FORMAT, VERSION);
}

/**
 * The library that parsed JSON holds. Throws Problem `notNetwork`, `newerVersion`, `tooManyRows` (250,000 rows in all),
 * or `badField` with the path of the first field that is wrong, missing or unknown.
 */
export function libraryFileFromJson(value: unknown): LibraryFile {
  if (!isLibraryJson(value)) throw new Problem('notNetwork');
  const library = checked(libraryFile, value);
  if (rowsIn(library) > MAX_ROWS) throw new Problem('tooManyRows', { rows: MAX_ROWS });
  return { ...library, networks: library.networks.map(keptOf), versions: library.versions.map(keptOf) };
}

function keptOf<T extends v.InferOutput<typeof libraryFile>['networks'][number]>({ ownVocabulary, ...kept }: T) {
  const network = withIds(kept.network);
  if (!ownVocabulary) return { ...kept, network };
  return { ...kept, network, ownVocabulary: withIds({ ...kept.network, vocabulary: ownVocabulary }).vocabulary! };
}
