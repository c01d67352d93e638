import { isNote, readForeignJson, readNotesFiles, readTable, type FoundLibrary } from './foreign';
import { isGexf, networkOfGexf } from './gexf-reading';
import { networkIdOf, parseHashtag } from './hashtag';
import { isLibraryJson, LIBRARY_FORMAT, libraryFileFromJson } from './library-file';
import { checkSize, isWithin, MAX_BYTES, MAX_LIBRARY_BYTES, parseBoundedJson } from './limits';
import { networkOfLink, parseLink } from './link';
import type { Hashtag, Network, NetworkId } from './model';
import { networkFromJson } from './network-json';
import { Problem, type Note } from './problem';
import { readReport } from './report';

/** What a text turned out to be. */
export type Reading =
  | { kind: 'network'; network: Network; id: NetworkId; aliases: Hashtag[]; notes: Note[] }
  | ({ kind: 'library' } & FoundLibrary);

/**
 * The one door for any text that is pasted, dropped or opened: a full link, our JSON (a network or a library), annotations
 * of W3C's or Hypothesis' form, a table, graph or note of ours, else a report. Stores nothing. Throws Problem and nothing else,
 * whatever comes.
 */
export async function read(text: string): Promise<Reading> {
  checkSize(text, MAX_LIBRARY_BYTES);
  const trimmed = text.trim();
  if (!isWithin(text, MAX_BYTES)) return readLarge(trimmed);
  if (trimmed === '') throw new Problem('empty');
  const link = parseLink(trimmed);
  const hashtag = link?.hashtag ?? parseHashtag(trimmed);
  if (link?.payload !== undefined) {
    const found = await networkOfLink({ hashtag: link.hashtag, payload: link.payload });
    return { kind: 'network', ...found, aliases: [], notes: [] };
  }
  if (hashtag !== undefined) throw new Problem('hashtagOnly', { hashtag });
  if (trimmed.includes('netgloss=') && !/[^\S\r\n]/.test(trimmed)) throw new Problem('linkDamaged');
  if (/^[[{]/.test(trimmed)) return readJson(parseBoundedJson(trimmed));
  if (/^<(?:!doctype|html)/i.test(trimmed)) throw new Problem('webPage');
  if (isGexf(trimmed)) return networkReading(networkOfGexf(trimmed));
  if (isNote(trimmed)) return { kind: 'library', ...(await readNotesFiles([{ path: '', text: trimmed }])) };
  const table = await readTable(text);
  if (table) return 'network' in table ? networkReading(table.network) : { kind: 'library', ...table };
  const report = readReport(trimmed);
  return { kind: 'network', id: await networkIdOf(report.network), ...report };
}

/** Likewise for an archive: of notes. */
export async function readArchive(bytes: Uint8Array): Promise<Reading> {
  const { notesInZip } = await import('./zip');
  return { kind: 'library', ...(await readNotesFiles(notesInZip(bytes))) };
}

async function networkReading(network: Network): Promise<Reading> {
  return { kind: 'network', network, id: await networkIdOf(network), aliases: [], notes: [] };
}

/** Only a library may be so large. */
function readLarge(text: string): Reading {
  const isLibrary = text.startsWith('{') && text.slice(0, 1_000).includes(LIBRARY_FORMAT);
  if (!isLibrary) checkSize(text);
  return libraryReading(parseBoundedJson(text, MAX_LIBRARY_BYTES));
}

function libraryReading(value: unknown): Reading {
  return { kind: 'library', from: 'library', file: libraryFileFromJson(value), notes: [] };
}

async function readJson(value: unknown): Promise<Reading> {
  if (isLibraryJson(value)) return libraryReading(value);
  const foreign = await readForeignJson(value);
  return foreign ? { kind: 'library', ...foreign } : networkReading(networkFromJson(value));
}
