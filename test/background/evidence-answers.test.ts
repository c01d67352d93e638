import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswers } from '@/entrypoints/background/answers';
import type { Keeping } from '@/lib/evidence';
import { openLibrary } from '@/lib/store/library';
import { sleep } from '../lib/store/small-networks';

beforeEach(() => fakeBrowser.reset());

const url = 'https://example.org/sleep';
const tab = { id: 7, windowId: 1, index: 0, incognito: false, url };
const sender = (from: object = {}) => ({ id: fakeBrowser.runtime.id, frameId: 0, tab, ...from }) as never;
const at = (address: string) => sender({ tab: { ...tab, url: address } });
const inPrivate = sender({ tab: { ...tab, incognito: true } });

const keeping: Keeping = {
  stance: 'supports',
  quote: { exact: 'Tea keeps one awake.', prefix: 'It is late. ', suffix: '' },
  position: { start: 12, end: 32 },
  source: { url, title: 'On sleep', site: 'example.org' },
};

async function world() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(sleep)).stored;
  const answers = createAnswers(library);
  const all = async () => (await library.latestEvidence(99)).latest;
  return { library, answers, all, tea: `${id}/late-tea` };
}

test('what a page has kept it is told again, with the findings it was kept for', async () => {
  const { answers, tea } = await world();
  const kept = await answers.keepPassage({ ...keeping, node: tea }, sender());
  expect(kept).toMatchObject({ ...keeping, node: tea });
  const { evidence, nodes } = await answers.evidenceHere({ url: `${url}?utm_source=x#top` }, sender());
  expect(evidence).toEqual([kept]);
  expect(nodes.map(({ name }) => name)).toEqual(['Late Tea']);
});

test('to be asked the same twice keeps one passage', async () => {
  const { answers, all } = await world();
  const first = await answers.keepPassage(keeping, sender());
  expect((await answers.keepPassage(keeping, sender())).id).toBe(first.id);
  await answers.removeEvidence({ id: first.id }, sender());
  await answers.removeEvidence({ id: first.id }, sender());
  expect(await all()).toEqual([]);
  await answers.restoreEvidence({ id: first.id }, sender());
  await answers.restoreEvidence({ id: first.id }, sender());
  expect(await all()).toMatchObject([{ id: first.id }]);
});

test('a page is known by the address that it says is its own', async () => {
  const { answers } = await world();
  const source = { ...keeping.source, url: 'https://example.org/on-sleep' };
  const kept = await answers.keepPassage({ ...keeping, canonical: source.url }, sender());
  expect(kept.source).toEqual(source);
  const here = (canonical?: string) => answers.evidenceHere({ url, ...(canonical && { canonical }) }, sender());
  expect((await here(source.url)).evidence).toHaveLength(1);
  expect((await here()).evidence).toEqual([]);
  for (const other of ['https://elsewhere.example/x', 'https://example.org/', 'javascript:', 'x'.repeat(9_000)])
    expect((await here(other)).evidence).toEqual([]);
});

test('what was kept is changed, and what is not said stays', async () => {
  const { answers, all, tea } = await world();
  const { id } = await answers.keepPassage({ ...keeping, node: tea }, sender());
  await answers.changeEvidence({ id, stance: 'contradicts', node: undefined }, sender());
  expect(await all()).toMatchObject([{ id, stance: 'contradicts', node: tea }]);
  await answers.reportAnchored([{ id, as: 'orphaned' }], sender());
  expect(await all()).toMatchObject([{ anchored: { as: 'orphaned' } }]);
});

test('the site is that of the tab, whatever the page says', async () => {
  const { answers, all } = await world();
  await answers.keepPassage({ ...keeping, source: { ...keeping.source, site: 'bank.example' } }, sender());
  expect(await all()).toMatchObject([{ source: { site: 'example.org' } }]);
});

test('a page learns and changes nothing of another site', async () => {
  const { answers, all } = await world();
  const kept = await answers.keepPassage(keeping, sender());
  const { id } = kept;
  const other = at('https://elsewhere.example/sleep');
  for (const ask of [
    () => answers.keepPassage(keeping, other),
    () => answers.evidenceHere({ url }, other),
    () => answers.changeEvidence({ id, stance: 'mentions' }, other),
    () => answers.removeEvidence({ id }, other),
    () => answers.reportAnchored([{ id, as: 'orphaned' }], other),
    () => answers.evidenceHere({ url }, sender({ frameId: 3 })),
    () => answers.evidenceHere({ url }, sender({ tab: undefined })),
  ])
    await expect(ask()).rejects.toThrow('did not take');
  expect(await all()).toEqual([kept]);
  await answers.removeEvidence({ id }, sender());
  await expect(answers.restoreEvidence({ id }, other)).rejects.toThrow('did not take');
  expect(await all()).toEqual([]);
});

test('a private window keeps and changes nothing, but finds what was kept', async () => {
  const { answers, all } = await world();
  const kept = await answers.keepPassage(keeping, sender());
  const { id } = kept;
  for (const ask of [
    () => answers.keepPassage({ ...keeping, stance: 'mentions' }, inPrivate),
    () => answers.changeEvidence({ id, stance: 'mentions' }, inPrivate),
    () => answers.removeEvidence({ id }, inPrivate),
    () => answers.restoreEvidence({ id }, inPrivate),
  ])
    await expect(ask()).rejects.toThrow('private windows');
  await answers.reportAnchored([{ id, as: 'orphaned' }], inPrivate);
  expect((await answers.evidenceHere({ url }, inPrivate)).evidence).toEqual([kept]);
  expect(await all()).toEqual([kept]);
});

test('the sample article of our own page can be kept from', async () => {
  const { answers } = await world();
  const own = 'chrome-extension://abcdefgh/welcome.html';
  const kept = await answers.keepPassage({ ...keeping, source: { ...keeping.source, url: own } }, at(own));
  expect((await answers.evidenceHere({ url: `${own}#try` }, at(own))).evidence).toEqual([kept]);
});
