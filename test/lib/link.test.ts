import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import { networkToJson } from '@/lib/network-json';
import { LINK_BASE, linkOf, networkOfLink, parseLink } from '@/lib/link';
import { anyNetwork, faultOf, hostileText, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const hashtag = hashtagOf(await networkIdOf(sample));
const link = await linkOf(sample);
const payload = link.split('.').at(-1)!;
const payloadOf = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');

test('a network goes through its full link unchanged, vocabulary included', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async network => {
      const { hashtag: tag, payload: carried } = parseLink(await linkOf(network))!;
      const id = await networkIdOf(network);
      expect(tag).toBe(hashtagOf(id));
      expect(await networkOfLink({ hashtag: tag, payload: carried! })).toEqual({ network, id });
    }),
  );
});

test('a full link is made of its documented parts', () => {
  expect(link).toBe(`${LINK_BASE}#netgloss=${hashtag}.${payload}`);
});

describe('parseLink', () => {
  const whole = { hashtag, payload };
  test.each([
    ['the full link', link, whole],
    ['white space and brackets around it', ` <${link}>.\n`, whole],
    ['a link that a mail broke into lines', link.replace(/.{60}/g, '$&\r\n'), whole],
    ['any URL with our fragment', `https://a.test/b?c=d#e=f&netgloss=${hashtag}.${payload}&g=h`, whole],
    ['the bare fragment', `#netgloss=${hashtag}.${payload}`, whole],
    ['the bare fragment without "#"', `netgloss=${hashtag}.${payload}`, whole],
    ['a link that only names', `https://a.test/#netgloss=${hashtag}`, { hashtag }],
    ['a text fragment after it', `https://a.test/#netgloss=${hashtag}:~:text=x`, { hashtag }],
    ['a short hashtag', '#netgloss=abc', undefined],
    ['a query instead of a fragment', `https://a.test/?netgloss=${hashtag}`, undefined],
    ['a URL without ours', `https://a.test/#${hashtag}`, undefined],
    ['a sentence', `See netgloss=${hashtag} there`, undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, expected) => expect(parseLink(text)).toEqual(expected));
});

test.each([
  ['linkDamaged', payload.slice(0, -8)],
  ['linkDamaged', payload.slice(0, 41)],
  ['linkDamaged', `${payload}AAAA`],
  ['linkDamaged', `A${payload}`],
  ['linkDamaged', payloadOf('{"format":"netgloss-network","version":1}')],
  ['linkDamaged', payloadOf('not JSON')],
  ['linkDamaged', payloadOf(Buffer.from(networkToJson({ ...sample, title: '\u00ff' }), 'latin1'))],
  ['newerVersion', payloadOf('{"format":"netgloss-network","version":2}')],
  ['tooLarge', payloadOf(new Uint8Array(3_000_000))],
])('%s: a payload that does not hold a network (%#)', async (key, bad) => {
  await expect(networkOfLink({ hashtag, payload: bad })).rejects.toThrow(expect.objectContaining({ key }));
});

test('a link whose content is not what its hashtag says is refused, and both are named', async () => {
  const other = { hashtag: 'AAAAAAAAAAA', payload };
  const problem = { key: 'linkMismatch', values: { hashtag: 'AAAAAAAAAAA', actual: hashtag } };
  await expect(networkOfLink(other)).rejects.toThrow(expect.objectContaining(problem));
});

test('a network too large to come back from a link gets none', async () => {
  const findings = Array.from({ length: 200 }, (_, index) => ({
    id: `${index}`,
    name: `${index}`,
    text: 'x'.repeat(16_000),
  }));
  await expect(linkOf({ ...sample, findings })).rejects.toThrow(expect.objectContaining({ key: 'linkTooLarge' }));
});

test('arbitrary links throw nothing but a Problem', async () => {
  const changed = fc
    .tuple(fc.nat(payload.length - 1), fc.stringMatching(/^[\w-]{0,3}$/))
    .map(([at, text]) => payload.slice(0, at) + text + payload.slice(at + 1));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, hostileText), async given => {
      expect(await faultOf(() => parseLink(given))).toBeUndefined();
      expect(await faultOf(() => networkOfLink({ hashtag, payload: given }))).toBeUndefined();
    }),
  );
});
