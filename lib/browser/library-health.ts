import { witness, type Witness } from './settings';

/** A library, as far as it can be told from another. */
interface Identified {
  identity(): Promise<{ dbId: string }>;
}

/**
 * Whether the library is the one that was last written. Browsers replace a damaged or deleted database by an empty one
 * without a word; only what is kept outside it can tell.
 *
 * @throws Problem `libraryUnavailable`, `libraryFull` or `libraryNewer` when the library cannot be opened at all.
 */
export async function libraryHealth(library: Identified): Promise<'fine' | 'vanished'> {
  return (await vanishedLibrary(library)) ? 'vanished' : 'fine';
}

/** What a library that silently vanished held, and when it was last written; undefined when none did. Throws as {@link libraryHealth}. */
export async function vanishedLibrary(library: Identified): Promise<Witness | undefined> {
  const { dbId } = await library.identity();
  const seen = await witness.getValue();
  return seen && sawAnother(seen, dbId) ? seen : undefined;
}

/** Whether a witness saw another library than this. An empty one was no loss. */
export function sawAnother(seen: Witness, dbId: string): boolean {
  return seen.dbId !== dbId && seen.networks > 0;
}
