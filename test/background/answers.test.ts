import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswers } from '@/entrypoints/background/answers';
import { openLibrary } from '@/lib/store/library';
import { sleep } from '../lib/store/small-networks';

beforeEach(() => fakeBrowser.reset());

const passage = {
  id: 1,
  text: 'The sleeping brain shows memory replay at night.',
  words: [],
  networks: ['A'.repeat(43)],
  before: 'It was late.',
};
const page = { title: 'A night', others: [] };
const tab = { id: 7, windowId: 1, index: 0, incognito: false };
const sender = (from: object = {}) => ({ id: fakeBrowser.runtime.id, frameId: 0, tab, ...from }) as never;

async function world() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(sleep)).stored;
  return { library, answers: createAnswers(library), id };
}

test('a passage is linked to the finding it speaks to', async () => {
  const { answers, id } = await world();
  const { matches, nodes } = await answers.matchPassages({ passages: [passage], page }, sender());
  expect(matches[0]!.links[0]!.node).toBe(`${id}/night-replay`);
  expect(nodes.map(({ key }) => key)).toContain(`${id}/lost-night`);
});

test.each([
  ['201 passages', { passages: Array.from({ length: 201 }, () => passage), page }],
  ['nothing', null],
])('a request with %s is refused with a sentence', async (_what, request) => {
  const { answers } = await world();
  await expect(answers.matchPassages(request as never, sender())).rejects.toThrow('did not take this request');
});

test('200 passages of 2,000 characters and 64 words are taken', async () => {
  const { answers } = await world();
  const words = Array.from({ length: 64 }, () => ({ text: 'brain', start: 0, topic: 0, strong: true }));
  const passages = Array.from({ length: 200 }, (_, id) => ({ ...passage, id, text: 'brain '.repeat(333), words }));
  expect((await answers.matchPassages({ passages, page }, sender())).matches).toHaveLength(200);
});

test('what the rest of the page speaks of adds to a link, and says so', async () => {
  const { answers, id } = await world();
  const lit = { ...passage, networks: [id] };
  const others = Array.from({ length: 30 }, () => ({ text: 'Memory replay, once more.', words: [], networks: [id] }));
  const scoreAmong = async (page: { title: string; others: typeof others }) => {
    const { matches } = await answers.matchPassages({ passages: [lit], page }, sender());
    return matches[0]!.links[0]!;
  };
  const among = await scoreAmong({ ...page, others });
  const nothing = others.map(other => ({ ...other, text: 'It rained.' }));
  expect(among.score).toBeGreaterThan((await scoreAmong({ ...page, others: nothing })).score);
  expect(among.reasons.map(({ by }) => by)).toContain('page');
});

test('a correction is noted, and the passage is not linked there again', async () => {
  const { answers, id } = await world();
  await answers.correct({ text: passage.text, node: `${id}/night-replay`, forms: [], related: false }, sender());
  const { matches } = await answers.matchPassages({ passages: [passage], page }, sender());
  expect(matches[0]!.links.map(({ node }) => node)).not.toContain(`${id}/night-replay`);
});

test('a passage says what it was corrected about, until that is taken back', async () => {
  const { answers, id } = await world();
  const correction = { text: passage.text, node: `${id}/night-replay`, forms: ['memory replay'] };
  await answers.correct({ ...correction, related: false }, sender());
  const ask = async () =>
    (await answers.matchPassages({ passages: [{ ...passage, id: 4 }], page }, sender())).unrelated;
  expect(await ask()).toEqual([{ passage: 4, node: correction.node, name: 'Night Replay', forms: ['memory replay'] }]);
  await answers.correct({ ...correction, related: true }, sender());
  expect(await ask()).toEqual([]);
});

test.each([
  ['seven forms', { forms: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
  ['a form of 81 characters', { forms: ['a'.repeat(81)] }],
  ['a form that is blank', { forms: [' '] }],
  ['no forms at all', { forms: undefined }],
  ['a blank text', { text: ' ' }],
])('a correction with %s is refused', async (_what, wrong) => {
  const { library, answers, id } = await world();
  const request = { text: 'Tea.', node: `${id}/late-tea`, forms: ['a'], related: false, ...wrong };
  await expect(answers.correct(request as never, sender())).rejects.toThrow('did not take');
  expect((await library.corrections(9)).count).toBe(0);
});

test('nothing is written for a private window', async () => {
  const { library, answers, id } = await world();
  const request = { text: passage.text, node: `${id}/night-replay`, forms: [], related: false };
  await expect(answers.correct(request, sender({ tab: { ...tab, incognito: true } }))).rejects.toThrow(
    'private windows',
  );
  expect((await library.exportAll()).corrections).toEqual([]);
});

test('a correction of something that is no node is refused', async () => {
  const { answers } = await world();
  await expect(answers.correct({ text: 'a', node: '__proto__', forms: [], related: false }, sender())).rejects.toThrow(
    'did not take',
  );
});

test('the badge shows the findings of the page itself, not of a frame in it, nor of what is no number', async () => {
  const { answers } = await world();
  await answers.reportPage({ findings: 3, touched: {}, url: 'https://news.example/a' }, sender());
  await answers.reportPage({ findings: 9, touched: {}, url: 'https://news.example/a' }, sender({ frameId: 4 }));
  await expect(
    answers.reportPage({ findings: -1, touched: {}, url: 'https://news.example/a' }, sender()),
  ).rejects.toThrow('did not take');
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('3');
});

test('only the own library page is opened, at the finding', async () => {
  const { answers, id } = await world();
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await answers.openNetwork({ node: `${id}/late-tea` }, sender());
  const url = fakeBrowser.runtime.getURL('/library.html');
  expect(create).toHaveBeenCalledWith({ url: `${url}#network=${id}&finding=late-tea`, windowId: 1, index: 1 });
  await expect(answers.openNetwork({ node: 'https://evil.example/' }, sender())).rejects.toThrow('did not take');
  expect(create).toHaveBeenCalledOnce();
});

test('what linking needs is read once, when a reader is brought', async () => {
  const { library, answers } = await world();
  const bring = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue();
  const asked = vi.spyOn(library, 'moment');
  await answers.bringReader(null, sender());
  await answers.bringReader(null, sender({ tab: { ...tab, id: 8, title: 'A night' } }));
  expect(bring).toHaveBeenCalledTimes(2);
  expect(asked).toHaveBeenCalledOnce();
  await expect(asked.mock.results[0]!.value.formWords()).resolves.toBeDefined();
});

test('a page is told in a sentence when the library cannot be reached', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  const answers = createAnswers(openLibrary({ name: crypto.randomUUID() }));
  await expect(answers.matchPassages({ passages: [passage], page }, sender())).rejects.toThrow(
    'cannot reach its library',
  );
});
