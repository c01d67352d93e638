import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerMenus, tickOff } from '@/entrypoints/background/menus';
import { takeQuery } from '@/lib/browser/left-query';
import { offSites } from '@/lib/browser/settings';
import { Problem } from '@/lib/problem';
import { fakeMenus } from './fakes';

const tab = { id: 7, windowId: 1, index: 0, incognito: false, url: 'https://example.org/a?utm_source=x', title: 'A' };

beforeEach(() => fakeBrowser.reset());

async function world({ page = async (): Promise<unknown> => ({ reply: { id: 'e' } }), at = tab } = {}) {
  const menu = fakeMenus();
  const said: string[] = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ args }: { args: [{ sentence: string }] }) => void said.push(args[0].sentence),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([at] as never);
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(page);
  const keepEvidence = vi.fn<() => Promise<never>>(async () => ({}) as never);
  offerMenus({ keepEvidence });
  await vi.waitFor(() => expect(menu.entries).toHaveLength(3));
  return { menu, said, asked, keepEvidence };
}

const heard = async (said: string[]) => {
  await vi.waitFor(() => expect(said).not.toEqual([]));
  return said.join('\n');
};

test('the entries are made once, however often the background starts', async () => {
  const { menu } = await world();
  const first = menu.entries;
  offerMenus({ keepEvidence: vi.fn<() => Promise<never>>() });
  await tickOff();
  expect(menu.entries).toBe(first);
});

test('the selection is looked up in the library, beside the page', async () => {
  const { menu } = await world();
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  menu.choose({ menuItemId: 'lookUp', selectionText: ' night \n replay ' }, tab);
  const url = fakeBrowser.runtime.getURL('/library.html#find=night%20replay');
  await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url, windowId: 1, index: 1 }));
});

test('what is looked up from a private window stands in no address, and is left for the library', async () => {
  const { menu } = await world();
  const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([] as never);
  menu.choose({ menuItemId: 'lookUp', selectionText: 'night replay' }, { ...tab, incognito: true });
  const url = fakeBrowser.runtime.getURL('/library.html#find');
  await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url }));
  expect(await takeQuery()).toBe('night replay');
  expect(await takeQuery()).toBe('');
});

test('of a long selection the beginning is looked up, and no character is cut in two', async () => {
  const { menu } = await world();
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  menu.choose({ menuItemId: 'lookUp', selectionText: `${'a'.repeat(199)}😴 and on` }, tab);
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  expect(create.mock.calls[0]![0].url).toMatch(/#find=a{199}$/);
});

test('words that are too long to be one passage are not kept in part', async () => {
  const { menu, said, keepEvidence } = await world();
  menu.choose({ menuItemId: 'keep', selectionText: 'a'.repeat(5_001), frameId: 4 }, tab);
  expect(await heard(said)).toMatch(/^Nothing was kept. This is too long .* 5,000 characters/);
  expect(keepEvidence).not.toHaveBeenCalled();
});

test('the page keeps its selection, and it is said', async () => {
  const { menu, said, asked, keepEvidence } = await world();
  menu.choose({ menuItemId: 'keep', selectionText: 'x', frameId: 0 }, tab);
  expect(await heard(said)).toMatch(/^Kept as evidence/);
  expect(asked).toHaveBeenCalledWith(
    7,
    { to: 'page', name: 'keepSelection', request: { stance: 'mentions' } },
    { frameId: 0 },
  );
  expect(keepEvidence).not.toHaveBeenCalled();
});

test.each([
  ['in a frame', { frameId: 4 }, undefined, 'in a frame'],
  [
    'where no page of ours answers',
    {},
    () => Promise.reject(new Error('Receiving end does not exist.')),
    'cannot read',
  ],
])('%s the words alone are kept', async (_, where, page, why) => {
  const { menu, said, keepEvidence } = await world({ page });
  menu.choose({ menuItemId: 'keep', selectionText: 'a  word', ...where }, tab);
  expect(await heard(said)).toContain(why);
  expect(keepEvidence).toHaveBeenCalledExactlyOnceWith({
    stance: 'mentions',
    quote: { exact: 'a word', prefix: '', suffix: '' },
    position: { start: 0, end: 0 },
    source: { url: 'https://example.org/a', title: 'A', site: 'example.org' },
  });
});

test('nothing is kept from private windows', async () => {
  const { menu, said, asked, keepEvidence } = await world();
  menu.choose({ menuItemId: 'keep', selectionText: 'x' }, { ...tab, incognito: true });
  expect(await heard(said)).toContain('private windows');
  expect(asked).not.toHaveBeenCalled();
  expect(keepEvidence).not.toHaveBeenCalled();
});

test('why the page keeps nothing is said in its own sentence', async () => {
  const { menu, said } = await world({ page: async () => ({ error: 'It is in a field.' }) });
  menu.choose({ menuItemId: 'keep', selectionText: 'x' }, tab);
  expect(await heard(said)).toBe('Nothing was kept. It is in a field.');
});

test('that the library took nothing is said in a sentence of ours', async () => {
  const { menu, said, keepEvidence } = await world({ page: async () => ({ reply: null }) });
  keepEvidence.mockRejectedValue(new Problem('libraryFull'));
  menu.choose({ menuItemId: 'keep', selectionText: 'x' }, tab);
  expect(await heard(said)).toContain('cannot reach its library');
});

test('a site is left alone and read again, and the tick follows, whoever changed it', async () => {
  const { menu } = await world();
  const ticked = () => menu.entries.find(({ id }) => id === 'off')!.checked;
  menu.choose({ menuItemId: 'off' }, tab);
  await vi.waitFor(() => expect(ticked()).toBe(true));
  expect(await offSites.getValue()).toEqual(['example.org']);
  await offSites.setValue([]);
  await vi.waitFor(() => expect(ticked()).toBe(false));
});

test('where a page takes no script, the toolbar button says what was done', async () => {
  const { menu } = await world();
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access')) });
  menu.choose({ menuItemId: 'off' }, tab);
  await vi.waitFor(async () =>
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('example.org is left alone from now on.'),
  );
});
