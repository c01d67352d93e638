import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAX_LIBRARY_BYTES, MAX_ROWS } from './limits';
import { Problem } from './problem';

/** A text file with its path in an archive. */
export interface TextFile {
  path: string;
  text: string;
}

/** Text files as a zip archive. The same files make the same archive. */
export function zipped(files: TextFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: '2000-01-01T00:00:00' });
}

/**
 * The notes (`.md`) in a zip archive. Sizes are known before anything is unpacked. Throws Problem `tooLarge`, `tooManyRows`
 * or `notNotes`.
 */
export function notesInZip(bytes: Uint8Array): TextFile[] {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.md$/i.test(name)) return false;
        size += originalSize;
        if (size > MAX_LIBRARY_BYTES) throw new Problem('tooLarge', { megabytes: MAX_LIBRARY_BYTES / 2 ** 20 });
        if (++count > MAX_ROWS) throw new Problem('tooManyRows', { rows: MAX_ROWS });
        return true;
      },
    });
    return Object.entries(files).map(([path, content]) => ({ path, text: strFromU8(content) }));
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('notNotes', {}, error);
  }
}
