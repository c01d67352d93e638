import canonicalize from 'canonicalize';
import { toBase64url } from './base64url';
import type { Hashtag, Network, NetworkId } from './model';
import { collapse, fold } from './text';

/** The form of a hashtag, as the source of a regular expression. */
export const HASHTAG = '[A-Za-z0-9_-]{11}';

/** A pasted hashtag may bring white space, quotes and its "#". Nothing else is forgiven: look-alikes must not pass. */
const QUOTE = '\\s"\'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb';
const TYPED = new RegExp(`^[${QUOTE}]*#?(${HASHTAG})[${QUOTE}]*$`);
const WRAPPING = new RegExp(`^[${QUOTE}]*#?|[${QUOTE}]+$`, 'g');

/** A string as the fingerprint sees it: dashes, quotes, white space and composed letters written one way. */
function plain(text: string): string {
  return collapse(fold(text.toWellFormed().normalize('NFC'))); // RFC 8785 has no lone surrogates.
}

/**
 * What the fingerprint is taken of: RFC 8785 JSON of a network's content. Ids and vocabulary are not part of it, nor is
 * how dashes, quotes and white space are written. Changing this changes every hashtag in the world.
 */
export function canonicalForm({ question, title, findings, relationships }: Network): string {
  const content = {
    question: plain(question),
    title: plain(title),
    findings: findings.map(({ name, text }) => ({ name: plain(name), text: plain(text) })),
    relationships: relationships.map(({ name, facet, text }) => ({
      name: plain(name),
      facet: plain(facet),
      text: plain(text),
    })),
  };
  return canonicalize(content)!; // Undefined only for what is not JSON.
}

/** SHA-256 of the canonical form. Needs a secure context: an extension page, a worker, Node. */
export async function networkIdOf(network: Network): Promise<NetworkId> {
  const bytes = new TextEncoder().encode(canonicalForm(network));
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The hashtag of a network: the first 66 bits of its id. */
export function hashtagOf(id: NetworkId): Hashtag {
  return id.slice(0, 11);
}

/**
 * The hashtag that a text is, with or without "#", quotes and white space around it. A bare word of 11 letters
 * ("credentials") has the form of one too: callers decide what they make of it.
 */
export function parseHashtag(text: string): Hashtag | undefined {
  return TYPED.exec(text)?.[1];
}

/** The known hashtags that a mistyped one may mean: at most one slip away, or in other capitals. The nearest first. */
export function nearHashtags(tag: Hashtag, known: Hashtag[]): Hashtag[] {
  const typed = tag.slice(0, 40).replace(WRAPPING, '');
  const lower = typed.toLowerCase();
  const distance = (other: Hashtag) => {
    if (other.toLowerCase() === lower) return 0;
    if (oneSlip(typed, other)) return 1;
    return oneSlip(lower, other.toLowerCase()) ? 2 : 3;
  };
  return [...new Set(known)]
    .filter(other => other !== typed)
    .map(other => ({ other, distance: distance(other) }))
    .filter(near => near.distance < 3)
    .sort((a, b) => a.distance - b.distance)
    .map(near => near.other);
}

/** Whether one substituted, missing, extra or swapped character parts two texts. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
}
