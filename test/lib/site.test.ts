import { expect, test } from 'vitest';
import { siteOf } from '@/lib/site';

test.each([
  ['https://example.com:8080/a?b#c', 'example.com:8080'],
  ['file:///home/a/b.html', 'file'],
  ['about:blank', ''],
  ['not an address', ''],
])('the site of %s is "%s"', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
