import type { FoundEvidence } from './found-evidence';
import type { LibraryFile } from './library-file';
import type { Network } from './model';
import type { Note } from './problem';
import type { TextFile } from './zip';

/** What something was that holds more than one network, or evidence. */
export type Origin = 'library' | 'annotations' | 'hypothesis' | 'table' | 'notes';

/** What may be added to the library, and what of it could not be read. */
export interface FoundLibrary {
  from: Origin;
  file: LibraryFile;
  notes: Note[];
}

/** What parsed JSON of another kind than our own holds. Throws Problem `tooManyRows`. */
export async function readForeignJson(value: unknown): Promise<FoundLibrary | undefined> {
  const { evidenceOfAnnotations, isAnnotations } = await import('./annotations-reading');
  if (isAnnotations(value)) return libraryOf('annotations', await evidenceOfAnnotations(value));
  const { evidenceOfHypothesis, isHypothesis } = await import('./hypothesis');
  if (isHypothesis(value)) return libraryOf('hypothesis', await evidenceOfHypothesis(value));
}

/** A first line that may name columns, so that the reader of tables is worth its loading. */
const COLUMNS = /^\ufeff?"?[a-z]{2,10}"?[,;\t]/i;

/** What a table of ours holds. Throws Problem `tooManyRows` or `badField`. */
export async function readTable(text: string): Promise<FoundLibrary | { network: Network } | undefined> {
  if (!COLUMNS.test(text)) return undefined;
  const { readCsv } = await import('./csv-reading');
  const table = await readCsv(text);
  return table?.kind === 'evidence' ? libraryOf('table', table) : table;
}

/** Whether a text begins as a note of ours does, such as a dossier. */
export function isNote(text: string): boolean {
  return /^---\r?\n(?:(?!---).*\r?\n){0,40}?netgloss:/.test(text);
}

/** What notes of ours hold. Throws Problem `notNotes`, `tooManyRows` or `badField`. */
export async function readNotesFiles(files: TextFile[]): Promise<FoundLibrary> {
  const { readNotes } = await import('./notes-reading');
  const found = await readNotes(files);
  return libraryOf(
    'notes',
    found,
    found.networks.map(({ network }) => network),
  );
}

function libraryOf(from: Origin, { evidence, notes }: FoundEvidence, networks: Network[] = []): FoundLibrary {
  const now = new Date().toISOString();
  return {
    from,
    notes,
    file: {
      format: 'netgloss-library',
      version: 5,
      exportedAt: now,
      networks: networks.map(network => ({ network, aliases: [], enabled: true, builtIn: false, addedAt: now })),
      corrections: [],
      evidence,
      versions: [],
      distinct: [],
    },
  };
}
