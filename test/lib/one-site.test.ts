import { expect, test } from 'vitest';
import { isSameSite } from '@/lib/one-site';

test.each([
  ['https://a.org/x', 'http://www.a.org/y', true],
  ['https://en.m.a.org/x', 'https://en.a.org/y', true],
  ['https://m.a.co.uk/', 'https://www.a.co.uk/', true],
  ['https://a.org/', 'https://b.org/', false],
  ['https://a.org/', 'https://c.a.org/', false],
  ['https://m.com/', 'https://amp.com/', false],
  ['https://m.co.uk/', 'https://www.co.uk/', false],
  ['https://m.github.io/', 'https://amp.github.io/', false],
  ['https://a.org/', 'https://a.org:8443/', false],
  ['file:///a.html', 'file:///b.html', false],
  ['file:///a.html', 'file:///a.html#x', true],
  ['chrome-extension://a/welcome.html', 'chrome-extension://a/welcome.html', true],
  ['chrome-extension://a/welcome.html', 'https://a/welcome.html', false],
  ['about:blank', 'about:blank', false],
  ['', 'https://a.org/', false],
])('whether %s and %s are of one site: %s', (a, b, isOne) => expect(isSameSite(a, b)).toBe(isOne));
