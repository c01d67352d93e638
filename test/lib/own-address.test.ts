import { expect, test } from 'vitest';
import { isOwnAddress } from '@/lib/own-address';

const isOwn = (own: string, url: string) => isOwnAddress(new URL(own, 'https://a.org'), new URL(url, 'https://a.org'));

test.each([
  ['without parameters that follow visitors', '/x', '/x?utm_source=b'],
  ['without a parameter that names nothing', '/x?id=1', '/x?id=1&from=home'],
  ['with its parameters in another order', '/x?a=1&b=2', '/x?b=2&a=1'],
  ['with TLS', 'https://a.org/', 'http://a.org/'],
  ['for other devices', 'https://www.a.org/x', 'https://m.a.org/x'],
  ['for other devices, in one language', 'https://en.a.org/x', 'https://en.m.a.org/x'],
  ['in words', '/wiki/Tide', '/w/index.php?title=Tide'],
  ['with the words that go with its number', '/questions/12/tides', '/questions/12'],
  ['of which it is the short form', '/x', '/x/amp'],
  ['that it is printed from', '/x.html', '/print/x.html'],
  ['of the thread that it is a part of', '/t/tides/12', '/t/tides/12/7'],
  ['that is the front page, which it is', '/', '/index.html'],
  ['with a slash at the end', '/x/', '/x'],
])('a page goes by an address %s', (_what, own, url) => expect(isOwn(own, url)).toBe(true));

test.each([
  ['of another site', 'https://b.org/x', '/x'],
  ['of where it was syndicated from', 'https://a.org/x', 'https://a-org.cdn.ampproject.org/c/s/a.org/x'],
  ['at another port', 'https://a.org:8443/x', '/x'],
  ['that is the front page', '/', '/x'],
  ['that is the front page in one language', '/de/', '/artikel/x'],
  ['that is the front page by its file', '/index.html', '/x'],
  ['that is the front page, when a parameter says what is shown', '/', '/?p=12'],
  ['that is the page of all of them', '/blog/', '/blog/tides'],
  ['that is the first page of a list', '/list', '/list/page/2'],
  ['without what says which page is shown', '/view', '/view?id=5'],
  ['without what says which part is shown', '/list', '/list?page=2'],
  ['of another article', '/view?articleId=4', '/view?articleId=5'],
  ['with a parameter of its own', '/x?id=5', '/x'],
  ['that runs something', 'javascript:alert(1)', '/x'],
  ['that is a file', 'file:///a/b', 'file:///a/c'],
  ['without the route that says which page is shown', '/app', '/app#/three'],
  ['of another route', '/app#/two', '/app#/three'],
  ['with a route that is not shown', '/app#/two', '/app'],
])('a page does not go by an address %s', (_what, own, url) => expect(isOwn(own, url)).toBe(false));
