import { expect, test } from 'vitest';
import { siteHere } from '@/entrypoints/content/here';
import { siteOf } from '@/lib/site';

test.each(['https://example.com:8080/a?b#c', 'http://xn--bcher-kva.example/', 'file:///home/a/b.html'])(
  'a page knows its site by the key that the off list has for it: %s',
  address => {
    expect(siteHere(new URL(address))).toBe(siteOf(address));
    expect(siteOf(address)).not.toBe('');
  },
);

test('pages of our own share one key', () => {
  expect(siteHere({ protocol: 'moz-extension:', host: 'a-b-c' })).toBe('netgloss');
});
