import { expect, test } from 'vitest';
import { whyPlain, whySilent } from '@/lib/unreadable';

test.each([
  [undefined, 'browser'],
  ['chrome://extensions/', 'browser'],
  ['about:addons', 'browser'],
  ['view-source:https://a.example/', 'browser'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://a.example/paper.PDF#page=2', 'pdf'],
  ['file:///home/me/paper.pdf', 'pdf'],
  ['file:///home/me/page.html', 'file'],
  ['https://a.example/feed.xml', 'plain'],
  ['https://a.example/article', 'silent'],
  ['https://addons.mozilla.org.evil.example/', 'silent'],
])('%s is silent because: %s', (url, why) => expect(whySilent(url)).toBe(why));

test('a reached document without prose is a PDF or plain', () => {
  expect(whyPlain('application/pdf')).toBe('pdf');
  expect(whyPlain('image/png')).toBe('plain');
});
