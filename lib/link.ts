/**
 * Full links: a network in a URL's fragment, so that it travels without any server.
 *
 *     full link = [ any URL ] "#" part *( "&" part )      one part is ours:
 *     our part  = "netgloss=" hashtag [ "." payload ]
 *     hashtag   = 11 base64url characters
 *     payload   = base64url( deflate-raw( UTF-8( the network's JSON, on one line ) ) )
 *
 * "#" may be missing when the fragment is all there is. Without a payload a link only names a network; with one it
 * carries it, vocabulary included, and the hashtag must be that of the content. Mail programs break long lines and add
 * brackets or a full stop: both are taken off. A browser sends no fragment to a server.
 */
import { fromBase64url, toBase64url } from './base64url';
import { HASHTAG, hashtagOf, networkIdOf } from './hashtag';
import { parseBoundedJson } from './limits';
import type { Hashtag, Network, NetworkId } from './model';
import { networkFromJson, networkToJson } from './network-json';
import { Problem } from './problem';

/** Where full links point. `.example` belongs to nobody for ever (RFC 2606), so no server can ever be asked for one. */
export const LINK_BASE = 'https://netgloss.example/';

/** The most that a payload may inflate to: 400 times the usual report. Deflate can make 1,000 bytes of one. */
const MAX_INFLATED_BYTES = 2 * 1024 * 1024;

const PART = new RegExp(`^netgloss=(${HASHTAG})(?:\\.([A-Za-z0-9_-]+))?$`);

/** What a full link says: which network, and mostly the network itself. */
export interface FullLink {
  hashtag: Hashtag;
  payload?: string;
}

/** The full link of a network. `id` saves computing it again. Throws Problem `linkTooLarge` for more than 2 MiB of JSON. */
export async function linkOf(network: Network, id?: NetworkId): Promise<string> {
  const json = new TextEncoder().encode(networkToJson(network, 0));
  if (json.length > MAX_INFLATED_BYTES) throw new Problem('linkTooLarge');
  const deflated = await through(json, new CompressionStream('deflate-raw'));
  return `${LINK_BASE}#netgloss=${hashtagOf(id ?? (await networkIdOf(network)))}.${toBase64url(deflated)}`;
}

/** The full link that a text is, if it is one: a URL with our fragment, or the bare fragment. */
export function parseLink(text: string): FullLink | undefined {
  const url = text
    .replace(/[\r\n]+[ \t]*/g, '')
    .replace(/^[\s<("'\u201c\u2018]+/, '')
    .replace(/[^A-Za-z0-9_-]{1,20}$/, ''); // What a sentence or a mail puts around a link: ">.", ")", quotes.
  if (/\s/.test(url)) return;
  const fragment = url.slice(url.indexOf('#') + 1).split(':~:')[0]!; // A text fragment directive may follow.
  for (const part of fragment.split('&')) {
    const [, hashtag, payload] = PART.exec(part) ?? [];
    if (hashtag !== undefined) return payload === undefined ? { hashtag } : { hashtag, payload };
  }
}

/**
 * The network that a full link carries. Throws Problem `linkDamaged`, `linkMismatch` when the content has another
 * hashtag, `tooLarge` beyond 2 MiB, `newerVersion`.
 */
export async function networkOfLink(link: Required<FullLink>): Promise<{ network: Network; id: NetworkId }> {
  const network = await carried(link.payload).catch((error: unknown) => {
    if (error instanceof Problem && ['tooLarge', 'newerVersion'].includes(error.key)) throw error;
    throw new Problem('linkDamaged', {}, error);
  });
  const id = await networkIdOf(network);
  const actual = hashtagOf(id);
  if (actual !== link.hashtag) throw new Problem('linkMismatch', { hashtag: link.hashtag, actual });
  return { network, id };
}

async function carried(payload: string): Promise<Network> {
  const inflated = await through(fromBase64url(payload), new DecompressionStream('deflate-raw'), MAX_INFLATED_BYTES);
  return networkFromJson(parseBoundedJson(new TextDecoder('utf-8', { fatal: true }).decode(inflated)));
}

/** Bytes through a stream. Throws Problem `tooLarge` as soon as more than `limit` came out. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => {}); // Broken or not, we are done with it.
      throw new Problem('tooLarge', { megabytes: limit / 1024 / 1024 });
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
