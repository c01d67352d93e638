import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { givenDraft } from '@/lib/browser/given-draft';

beforeEach(() => fakeBrowser.reset());

test('a text is put aside until it is added', async () => {
  await givenDraft.keep('half a report');
  expect(await givenDraft.get()).toBe('half a report');
  await givenDraft.keep('');
  expect(await givenDraft.get()).toBe('');
});

test('a text that would not fit leaves no former one in its stead', async () => {
  await givenDraft.keep('half a report');
  await givenDraft.keep('a'.repeat(1_000_001));
  expect(await givenDraft.get()).toBe('');
});

test('in a private window nothing is put aside, and nothing is taken up', async () => {
  await givenDraft.keep('half a report');
  Object.assign(browser.extension, { inIncognitoContext: true });
  await givenDraft.keep('');
  expect(await givenDraft.get()).toBe('');
  Object.assign(browser.extension, { inIncognitoContext: false });
  expect(await givenDraft.get()).toBe('half a report');
});
