import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '@/lib/browser/badge';

beforeEach(() => fakeBrowser.reset());

test.each([
  [0, '', 'Netgloss'],
  [1, '1', 'Netgloss: this page speaks to 1 finding'],
  [99, '99', 'Netgloss: this page speaks to 99 findings'],
  [100, '99+', 'Netgloss: this page speaks to 100 findings'],
])('%i findings are shown as "%s", and said in words, for one tab alone', async (findings, text, title) => {
  await showBadge(7, findings);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(text);
  expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe(title);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
});

test('the badge is white on the accent', async () => {
  await showBadge(7, 3);
  expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId: 7 })).toEqual([0x0f, 0x76, 0x6e, 255]);
  expect(await fakeBrowser.action.getBadgeTextColor({ tabId: 7 })).toBe('#ffffff');
});
