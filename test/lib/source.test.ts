import { expect, test } from 'vitest';
import { sameAddresses, sourceUrl } from '@/lib/source';
import { isTracking } from '@/lib/tracking';
import { fc } from '../fixtures/properties';

test.each([
  ['https://a.org/x#section', 'https://a.org/x'],
  ['https://a.org/x#:~:text=words', 'https://a.org/x'],
  ['https://a.org/#/inbox/3', 'https://a.org/#/inbox/3'],
  ['https://a.org/#!page:~:text=words', 'https://a.org/#!page'],
  ['https://a.org/x?utm_source=b&UTM_Medium=c&id=7&fbclid=d', 'https://a.org/x?id=7'],
  ['https://a.org/x?gclid=1&mc_eid=2', 'https://a.org/x'],
  ['https://a.org/x?b=2&a=1', 'https://a.org/x?b=2&a=1'],
  ['https://a.org/x?q=%C3%BC+b&ref=c', 'https://a.org/x?q=%C3%BC+b&ref=c'],
  ['https://a.org/x?', 'https://a.org/x'],
  ['https://A.org:443', 'https://a.org/'],
  ['http://a.org:80/x/', 'http://a.org/x/'],
  ['http://a.org:8080/x', 'http://a.org:8080/x'],
  ['https://me:secret@a.org/x', 'https://a.org/x'],
  ['file:///home/me/a.html?x#y', 'file:///home/me/a.html?x'],
  ['moz-extension://7a/welcome.html#start', 'moz-extension://7a/welcome.html'],
  ['no address', 'no address'],
])('%s is the page %s', (href, url) => expect(sourceUrl(href)).toBe(url));

test('a page goes by the address that it calls its own, if that is to be believed', () => {
  expect(sourceUrl('https://a.org/x?from=home', '/x?utm_source=c')).toBe('https://a.org/x');
  expect(sourceUrl('https://a.org/x', 'https://b.org/x')).toBe('https://a.org/x');
  expect(sourceUrl('https://a.org/x', '')).toBe('https://a.org/x');
  expect(sourceUrl('https://a.org/x', 'http://')).toBe('https://a.org/x');
});

test.each([
  ['https://a.org/x', ['https://a.org/x', 'https://a.org/x/', 'http://a.org/x', 'http://a.org/x/']],
  ['http://a.org/x/?q', ['https://a.org/x?q', 'https://a.org/x/?q', 'http://a.org/x?q', 'http://a.org/x/?q']],
  ['https://a.org/', ['https://a.org/', 'http://a.org/']],
  ['https://a.org/#/b', ['https://a.org/#/b', 'http://a.org/#/b']],
  ['file:///a.html', ['file:///a.html']],
])('%s may have been met under its other addresses', (address, addresses) => {
  expect(sameAddresses(address)).toEqual(addresses);
});

test('what shows another page is no parameter that follows visitors', () => {
  expect(['id', 'ref', 'p', 'source', 'page', 'utm', 'gclidx'].filter(isTracking)).toEqual([]);
});

const part = fc.string({ unit: fc.constantFrom(...'aZ09%+&=?#/!:~.-_ üutm'.split('')), maxLength: 24 });
const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(fc.constantFrom('https://a.org/', 'http://A.org:80/x', 'file:///a'), part, part, part)
    .map(([origin, path, query, hash]) => `${origin}${path}?${query}&utm_x=1#${hash}`),
  part,
);

test('the address of a page is the page of that address', () => {
  fc.assert(
    fc.property(anyAddress, fc.option(anyAddress, { nil: undefined }), (href, canonical) => {
      const url = sourceUrl(href, canonical);
      expect(sourceUrl(url)).toBe(url);
      expect(sourceUrl(url, URL.parse(canonical ?? '', href)?.href)).toBe(url);
    }),
    { numRuns: 1_000 },
  );
});

test('all addresses of a page are each other’s', () => {
  fc.assert(
    fc.property(anyAddress, href => {
      const all = sameAddresses(sourceUrl(href)).toSorted();
      for (const one of all) expect(sameAddresses(one).toSorted()).toEqual(all);
      expect(all).toContain(sourceUrl(href));
    }),
  );
});
