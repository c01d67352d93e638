import { decoded } from '@/lib/decoded';
import { MAX_BYTES, MAX_LIBRARY_BYTES } from '@/lib/limits';
import { Problem } from '@/lib/problem';

/** A file that the reader chose or dropped. */
export type GivenFile = Pick<File, 'size' | 'name' | 'arrayBuffer'>;

/** What is in a file that is not too large, as text unless it is an archive: its size is known before a byte is read. */
export async function contentOf(file: GivenFile): Promise<string | Uint8Array> {
  const most = file.name.endsWith('.json') ? MAX_LIBRARY_BYTES : MAX_BYTES;
  if (file.size > most) throw new Problem('tooLarge', { megabytes: most / 2 ** 20 });
  return decoded(new Uint8Array(await file.arrayBuffer()));
}
