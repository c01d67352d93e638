import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressFor, answerOmnibox, suggestionsFor } from '@/entrypoints/background/omnibox';
import { takeQuery } from '@/lib/browser/left-query';
import { described } from '@/lib/browser/omnibox';
import { openLibrary } from '@/lib/store/library';
import { sleep } from '../lib/store/small-networks';
import { fakeOmnibox } from './fakes';

beforeEach(() => fakeBrowser.reset());

async function world() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { stored } = await library.add(sleep);
  return { library, ...stored };
}

test('a text suggests findings, by the hashtag of their network', async () => {
  const { library, hashtag, network } = await world();
  const { suggestions } = await suggestionsFor('night replay', library);
  expect(suggestions[0]!.content).toBe(`#${hashtag}/night-replay`);
  expect(suggestions[0]!.line.map(({ text }) => text).join('')).toBe(`Night Replay – ${network.title}`);
});

test('what was asked for stands out in a finding’s name', async () => {
  const { library } = await world();
  const { suggestions } = await suggestionsFor('replay', library);
  expect(suggestions[0]!.line).toContainEqual({ text: 'Replay', as: 'match' });
});

test('that nothing was found is said, with the text', async () => {
  const { library } = await world();
  expect(await suggestionsFor('zebra', library)).toEqual({
    first: 'Nothing in your networks speaks of “zebra”.',
    suggestions: [],
  });
});

test('a hashtag names its network; one that is a slip away suggests it', async () => {
  const { library, hashtag, network } = await world();
  expect((await suggestionsFor(`#${hashtag}`, library)).first).toBe(`Open “${network.title}”`);
  const slip = `${hashtag.startsWith('A') ? 'B' : 'A'}${hashtag.slice(1)}`;
  const { first, suggestions } = await suggestionsFor(`#${slip}`, library);
  expect(first).toContain(`#${slip}`);
  expect(suggestions.map(({ content }) => content)).toEqual([`#${hashtag}`]);
});

test('what is entered leads to the finding, the network, or all that it finds', async () => {
  const { library, hashtag, id } = await world();
  expect(await addressFor(`#${hashtag}/night-replay`, library)).toBe(
    `/library.html#network=${id}&finding=night-replay`,
  );
  expect(await addressFor(` #${hashtag} `, library)).toBe(`/library.html#network=${id}`);
  expect(await addressFor('sleep & memory', library)).toBe('/library.html#find=sleep%20%26%20memory');
  expect(await addressFor('and/or', library)).toBe('/library.html#find=and%2For');
});

test('a full link to a network that is not here leads to a look into it', async () => {
  const { library } = await world();
  const link = `https://netgloss.example/#netgloss=${'x'.repeat(11)}.abc`;
  expect(await addressFor(link, library)).toBe(`/library.html#netgloss=${'x'.repeat(11)}.abc`);
});

test('lines are XML in Chromium, whatever a name holds, and plain in Firefox', () => {
  const line = [{ text: 'R&D <\u0000"\'>' }, { text: 'x', as: 'match' as const }];
  expect(described(line, true)).toBe('R&amp;D &lt; &quot;&apos;&gt;<match>x</match>');
  expect(described(line, false)).toBe('R&D <\u0000"\'>x');
});

test('what is overtaken by more typing is not shown', async () => {
  const bar = fakeOmnibox();
  const { library } = await world();
  let answer = (_found: never[]) => {};
  const slow = {
    ...library,
    search: vi.fn<(text: string) => Promise<never[]>>(() => new Promise<never[]>(resolve => (answer = resolve))),
  };
  answerOmnibox(slow);
  const early = bar.type('ni');
  await vi.waitFor(() => expect(slow.search).toHaveBeenCalled());
  await bar.type('');
  answer([]);
  await early;
  expect(bar.first).toBe('Look up in your networks: some words, or a #hashtag');
});

test('what is entered opens in this tab, or in one of its own', async () => {
  const bar = fakeOmnibox();
  const { library, hashtag, id } = await world();
  answerOmnibox(library);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3, incognito: false }] as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const url = fakeBrowser.runtime.getURL(`/library.html#network=${id}` as never);
  await bar.enter(`#${hashtag}`, 'currentTab');
  await vi.waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith(3, { url }));
  await bar.enter(`#${hashtag}`, 'newBackgroundTab');
  await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url, active: false }));
});

test('what is asked for in a private window stands in no address', async () => {
  const bar = fakeOmnibox();
  answerOmnibox((await world()).library);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1, incognito: true }] as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([] as never);
  const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
  await bar.enter('night replay', 'currentTab');
  await vi.waitFor(() =>
    expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/library.html#find') }),
  );
  expect(await takeQuery()).toBe('night replay');
});
