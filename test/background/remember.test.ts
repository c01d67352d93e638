import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswers } from '@/entrypoints/background/answers';
import { rememberCoverage } from '@/lib/browser/settings';
import { openLibrary } from '@/lib/store/library';
import { sleep } from '../lib/store/small-networks';

beforeEach(() => fakeBrowser.reset());

const tab = { id: 7, windowId: 1, index: 0, incognito: false, url: 'https://news.example/a' };
const sender = (its: object = {}, frameId = 0) =>
  ({ id: fakeBrowser.runtime.id, frameId, tab: { ...tab, ...its } }) as never;

async function world() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(sleep)).stored;
  const report = { findings: 1, touched: { [`${id}/late-tea`]: 2 }, url: tab.url };
  return { answers: createAnswers(library), id, report, pages: async () => (await library.coverage(id)).pages };
}

test('what a page touches is remembered, with its site', async () => {
  const { answers, report, pages } = await world();
  await answers.reportPage(report, sender());
  expect(await pages()).toBe(1);
});

test.each([
  ['in a private window', sender({ incognito: true })],
  ['in a frame', sender({}, 4)],
  ['of our own', sender({ url: 'chrome-extension://abc/welcome.html' })],
  ['whose address is not known', sender({ url: undefined })],
])('nothing is remembered of a page %s', async (_where, from) => {
  const { answers, report, pages } = await world();
  const url = (from as { tab: { url?: string } }).tab.url ?? report.url;
  await answers.reportPage({ ...report, url }, from);
  expect(await pages()).toBe(0);
});

test('a page counts once by the address that it calls its own', async () => {
  const { answers, report, pages } = await world();
  const canonical = 'https://news.example/story';
  await answers.reportPage({ ...report, canonical }, sender());
  await answers.reportPage({ ...report, url: canonical }, sender({ url: canonical }));
  expect(await pages()).toBe(1);
  await answers.reportPage({ ...report, canonical: 'https://elsewhere.example/story' }, sender());
  expect(await pages()).toBe(2);
});

test('a page is remembered where it was read, though the tab went on; and not at another site', async () => {
  const { answers, report, pages } = await world();
  await answers.reportPage(report, sender());
  await answers.reportPage(report, sender({ url: 'https://news.example/b' }));
  expect(await pages()).toBe(1);
  await answers.reportPage(report, sender({ url: 'https://elsewhere.example/a' }));
  await answers.reportPage({ ...report, url: `${tab.url}?${'x'.repeat(9_000)}` }, sender());
  expect(await pages()).toBe(1);
});

test('nothing is remembered when the reader does not want it', async () => {
  const { answers, report, pages } = await world();
  await rememberCoverage.setValue(false);
  await answers.reportPage(report, sender());
  expect(await pages()).toBe(0);
});

test.each([
  ['301 findings', Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${'N'.repeat(43)}/n${index}`, 1]))],
  ['what is no finding', { 'https://evil.example/': 1 }],
  ['half a passage', { [`${'N'.repeat(43)}/n`]: 0.5 }],
])('a report of %s is refused', async (_what, touched) => {
  const { answers } = await world();
  await expect(answers.reportPage({ findings: 1, touched, url: tab.url }, sender())).rejects.toThrow('did not take');
});
