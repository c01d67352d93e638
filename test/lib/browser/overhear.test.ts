import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageAsked } from '@/lib/browser/overhear';

beforeEach(fakeBrowser.reset);

const heard = (messages: unknown[], sender = { id: fakeBrowser.runtime.id }) => {
  const names: string[] = [];
  onPageAsked(name => names.push(name));
  for (const message of messages) void fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return names;
};

test('what the page is asked is heard', () => {
  expect(heard([{ to: 'page', name: 'getPage', request: null }])).toEqual(['getPage']);
});

test('what others are asked, and what strangers ask, is not', () => {
  expect(heard([{ to: 'background', name: 'correct' }, undefined, {}])).toEqual([]);
  expect(heard([{ to: 'page', name: 'getPage' }], { id: 'stranger' })).toEqual([]);
});
