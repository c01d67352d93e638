import { browser } from 'wxt/browser';
import { firstLookOf } from '@/lib/lexicon';
import { openLibrary, type OpenLibrary } from '@/lib/store/library';
import type { Published } from '@/lib/store/publishing';
import { sawAnother } from './library-health';
import type { PublishedEvidence } from '@/lib/store/keeping-evidence';
import { corrections, evidence, firstLook, keptSites, lexicon, witness } from './settings';

/**
 * Open the extension's own library. Each write that changes it also tells content scripts (the lexicon, or that there
 * are other corrections or evidence) and the witness.
 */
export function openExtensionLibrary(): OpenLibrary {
  return openLibrary({ published: tell, corrected: revision => corrections.setValue(revision), kept: tellKept });
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
  await browser.storage.local.set({
    [lexicon.key]: compiled,
    [firstLook.key]: firstLookOf(compiled),
    ...(isLoss ? {} : { [witness.key]: saw }),
  });
}

function tellKept({ revision, sites }: PublishedEvidence): Promise<void> {
  return browser.storage.local.set({ [evidence.key]: revision, [keptSites.key]: sites });
}
