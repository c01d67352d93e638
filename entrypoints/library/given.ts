import type { Found, FoundEvidence } from '@/components/library/found';
import type { FoundLibrary } from '@/lib/foreign';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import type { NetworkId } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { read, readArchive, type Reading } from '@/lib/reading';
import type { OpenLibrary } from '@/lib/store/library';

/** So many of the passages that would be added are shown beforehand. */
const SAMPLE = 3;

/** What a text or an archive turns out to be, beside what the library has already. Throws Problem. */
export async function lookInto(given: string | Uint8Array, library: OpenLibrary, onStored: () => void): Promise<Found> {
  const reading = typeof given === 'string' ? await read(given) : await readArchive(given);
  if (reading.kind === 'network') return foundNetwork(reading, library);
  return foundLibrary(reading, library, onStored);
}

async function foundNetwork(reading: Reading & { kind: 'network' }, library: OpenLibrary): Promise<Found> {
  const known = await library.network(reading.id);
  const tags = [hashtagOf(reading.id), ...(known?.aliases ?? [])];
  return {
    ...reading,
    hashtag: hashtagOf(reading.id),
    aliases: reading.aliases.filter(alias => !tags.includes(alias)),
  };
}

async function foundLibrary(
  { from, file, notes }: FoundLibrary,
  library: OpenLibrary,
  onStored: () => void,
): Promise<Found> {
  const here = new Set((await library.networkSummaries()).map(({ id }) => id));
  const ids = await Promise.all(file.networks.map(({ network }) => networkIdOf(network)));
  const added = file.networks.filter((_, index) => !here.has(ids[index]!)).map(({ network }) => network.title);
  return {
    kind: 'library',
    from,
    added,
    known: ids.length - added.length,
    ...(await library.newsIn(file)),
    evidence: await foundEvidence(file, new Set([...here, ...ids]), library),
    notes,
    store: async (onProgress, signal) => {
      await library.importAll(file, { onProgress, signal });
      onStored();
    },
  };
}

async function foundEvidence(
  { evidence }: FoundLibrary['file'],
  networks: ReadonlySet<NetworkId>,
  library: OpenLibrary,
): Promise<FoundEvidence> {
  const known = await library.knownEvidence(evidence.map(({ id }) => id));
  const added = evidence.filter(({ id }) => !known.has(id));
  return {
    added: added.length,
    known: evidence.length - added.length,
    unfiled: added.filter(({ node }) => node === undefined).length,
    stray: added.filter(({ node }) => node !== undefined && !networks.has(partsOf(node).network)).length,
    sample: added.slice(0, SAMPLE),
  };
}
