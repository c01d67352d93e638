import { browser } from 'wxt/browser';
import { openLibrary, type OpenLibrary } from '@/lib/store/library';
import type { Published } from '@/lib/store/publishing';
import { corrections, firstLook, lexicon, witness, type Witness } from './settings';

/**
 * Open the extension's own library. Each write that changes it also tells content scripts (the lexicon, or that there
 * are other corrections) and the witness.
 */
export function openExtensionLibrary(): OpenLibrary {
  return openLibrary({ published: tell, corrected: revision => corrections.setValue(revision) });
}

/**
 * Whether the library is the one that was last written. Browsers replace a damaged or deleted database by an empty one
 * without a word; only what is kept outside it can tell.
 *
 * @throws Problem `libraryUnavailable`, `libraryFull` or `libraryNewer` when the library cannot be opened at all.
 */
export async function libraryHealth(library: OpenLibrary): Promise<'fine' | 'vanished'> {
  return (await vanishedLibrary(library)) ? 'vanished' : 'fine';
}

/** What a library that silently vanished held, and when it was last written; undefined when none did. Throws as {@link libraryHealth}. */
export async function vanishedLibrary(library: OpenLibrary): Promise<Witness | undefined> {
  const { dbId } = await library.identity();
  const seen = await witness.getValue();
  return seen && sawAnother(seen, dbId) ? seen : undefined;
}

/** The reader knows that the library vanished: begin anew with what there is. */
export async function acknowledgeVanished(library: OpenLibrary): Promise<void> {
  await witness.removeValue();
  await library.publish();
}

/** As long as a loss is not acknowledged, the witness keeps saying what was lost. */
async function tell({ lexicon: compiled, networks, findings, dbId }: Published): Promise<void> {
  const seen = await witness.getValue();
  const saw = { networks, findings, writtenAt: new Date().toISOString(), dbId };
  const isLoss = seen !== null && sawAnother(seen, dbId);
  const { revision, seeds } = compiled;
  await browser.storage.local.set({
    [lexicon.key]: compiled,
    [firstLook.key]: { revision, seeds },
    ...(isLoss ? {} : { [witness.key]: saw }),
  });
}

/** An empty library was no loss. */
function sawAnother(seen: Witness, dbId: string): boolean {
  return seen.dbId !== dbId && seen.networks > 0;
}
