import { networkIdOf, parseHashtag } from './hashtag';
import { isLibraryJson, LIBRARY_FORMAT, libraryFileFromJson, type LibraryFile } from './library-file';
import { checkSize, MAX_BYTES, MAX_LIBRARY_BYTES, parseBoundedJson } from './limits';
import { networkOfLink, parseLink } from './link';
import type { Hashtag, Network, NetworkId } from './model';
import { networkFromJson } from './network-json';
import { Problem, type Note } from './problem';
import { readReport } from './report';

/** What a text turned out to be. */
export type Reading =
  | { kind: 'network'; network: Network; id: NetworkId; aliases: Hashtag[]; notes: Note[] }
  | { kind: 'library'; file: LibraryFile };

/**
 * The one door for anything that is pasted, dropped or opened: a full link, our JSON (a network or a library), else a
 * report. Stores nothing. Throws Problem and nothing else, whatever comes.
 */
export async function read(text: string): Promise<Reading> {
  checkSize(text, MAX_LIBRARY_BYTES);
  const trimmed = text.trim();
  if (!isSmall(text)) return readLarge(trimmed);
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
  const report = readReport(trimmed);
  return { kind: 'network', id: await networkIdOf(report.network), ...report };
}

function isSmall(text: string): boolean {
  return text.length * 3 <= MAX_BYTES || new TextEncoder().encode(text).length <= MAX_BYTES;
}

/** Only a library may be so large. */
function readLarge(text: string): Reading {
  const isLibrary = text.startsWith('{') && text.slice(0, 1_000).includes(LIBRARY_FORMAT);
  if (!isLibrary) checkSize(text);
  return { kind: 'library', file: libraryFileFromJson(parseBoundedJson(text, MAX_LIBRARY_BYTES)) };
}

async function readJson(value: unknown): Promise<Reading> {
  if (isLibraryJson(value)) return { kind: 'library', file: libraryFileFromJson(value) };
  const network = networkFromJson(value);
  return { kind: 'network', network, id: await networkIdOf(network), aliases: [], notes: [] };
}
