import * as v from 'valibot';
import { MAX_FORM_LENGTH, MAX_FORMS, type Correction } from './correction';
import { HASHTAG } from './hashtag';
import { MAX_ROWS } from './limits';
import type { StoredNetwork } from './model';
import { withIds } from './network-json';
import { Problem } from './problem';
import { checked, filled, isFormat, networkFields, vocabularyFields } from './schema';
import type { Vocabulary } from './vocabulary-model';

/** What a library says that it is. */
export const LIBRARY_FORMAT = 'netgloss-library';

/** Since version 2, corrections keep their forms; since 3, it says which vocabularies the reader edited. */
const VERSION = 3;

/** The export of everything. `version` rises when older code could not read it. */
export interface LibraryFile {
  format: typeof LIBRARY_FORMAT;
  version: typeof VERSION;
  /** ISO 8601. */
  exportedAt: string;
  networks: (Pick<StoredNetwork, 'network' | 'aliases' | 'enabled' | 'builtIn' | 'addedAt' | 'vocabularyEditedAt'> & {
    /** What the network's vocabulary was before the reader edited it, if it had one. */
    ownVocabulary?: Vocabulary;
  })[];
  corrections: Correction[];
}

const time = v.pipe(v.string(), v.isoTimestamp());
const hashtag = v.pipe(v.string(), v.regex(new RegExp(`^${HASHTAG}$`)));
const nodeKey = v.pipe(filled, v.regex(/^[A-Za-z0-9_-]{43}\/./));

const forms = v.pipe(v.array(v.pipe(filled, v.maxLength(MAX_FORM_LENGTH))), v.maxLength(MAX_FORMS));

const file = v.strictObject({
  format: v.literal(LIBRARY_FORMAT),
  version: v.pipe(
    v.picklist([1, 2, VERSION]),
    v.transform((): typeof VERSION => VERSION),
  ),
  exportedAt: time,
  networks: v.pipe(
    v.array(
      v.strictObject({
        network: v.strictObject(networkFields),
        aliases: v.pipe(v.array(hashtag), v.maxLength(1000)),
        enabled: v.boolean(),
        builtIn: v.boolean(),
        addedAt: time,
        vocabularyEditedAt: v.optional(time),
        ownVocabulary: v.optional(vocabularyFields),
      }),
    ),
    v.maxLength(MAX_ROWS),
  ),
  corrections: v.pipe(
    v.array(v.strictObject({ text: filled, node: nodeKey, forms: v.optional(forms, []), correctedAt: time })),
    v.maxLength(MAX_ROWS),
  ),
});

/** A library as the text of a file. */
export function libraryFileToJson(library: LibraryFile): string {
  return JSON.stringify(library, null, 2);
}

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
  const library = checked(file, value);
  const rows = library.networks.reduce(
    (sum, { network }) => sum + 1 + network.findings.length + network.relationships.length,
    library.corrections.length,
  );
  if (rows > MAX_ROWS) throw new Problem('tooManyRows', { rows: MAX_ROWS });
  return { ...library, networks: library.networks.map(keptOf) };
}

function keptOf({ ownVocabulary, ...kept }: v.InferOutput<typeof file>['networks'][number]) {
  const network = withIds(kept.network);
  if (!ownVocabulary) return { ...kept, network };
  return { ...kept, network, ownVocabulary: withIds({ ...kept.network, vocabulary: ownVocabulary }).vocabulary! };
}
