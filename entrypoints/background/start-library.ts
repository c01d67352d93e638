import network from '@/assets/networks/micro-credentials.json';
import { libraryHealth } from '@/lib/browser/library-health';
import { evidence, firstLook } from '@/lib/browser/settings';
import type { FirstLook } from '@/lib/first-look';
import { networkFromFields } from '@/lib/network-json';
import type { OpenLibrary } from '@/lib/store/library';

/**
 * Bring the library and what is published of it in step, at each start of the background: the built-in network is put in
 * once, vocabularies follow the extension's updates, what a killed background did not get to publish is published
 * now, and networks of a large import that still wait are prepared. A library that vanished is not filled again before the
 * reader knows.
 */
export async function startLibrary(library: OpenLibrary): Promise<void> {
  if ((await libraryHealth(library)) === 'fine') {
    const builtIn = networkFromFields(network);
    await library.addBuiltIn(builtIn);
    await library.refreshVocabularies([builtIn]);
  }
  const { revision } = await library.identity();
  const told: Partial<FirstLook> = await firstLook.getValue();
  // An older version of the extension may have told pages in a form that they no longer read.
  if (told.revision !== revision || told.pattern === undefined) await library.publish();
  await library.publishEvidence(await evidence.getValue());
  await library.prepareRest();
}
