// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Found } from '@/components/library/found';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { Problem } from '@/lib/problem';
import type { StoredNetwork } from '@/lib/model';
import { librarySources, storedNetwork } from './library-sources';

const wins = storedNetwork('a', 'Who wins');
const loses = storedNetwork('b', 'Who loses', { builtIn: true });

afterEach(() => act(() => render(null, document.body)));

async function page(networks: StoredNetwork[], fragment = '', more: Partial<LibrarySources> = {}) {
  const sources = librarySources(networks, more);
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.follow(fragment);
    render(<Library state={state} />, document.body);
  });
  return { sources, state };
}

const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

async function press(label: string) {
  const found = [...document.querySelectorAll('button')].find(button => button.textContent.includes(label));
  await act(async () => found!.click());
}

test('the first network is shown in full', async () => {
  await page([wins, loses]);
  expect(text('main h1')).toBe('Who wins');
  expect(text('main')).toContain('Owners of platforms collect rent.');
  expect(text('main')).toContain('Late Bill via Time');
});

test('an address leads to a network and to one finding in it, or says that it has none of that name', async () => {
  const { state } = await page([wins, loses], `#network=${loses.id}&finding=open-doors`);
  expect(text('main h1')).toBe('Who loses');
  expect(document.activeElement?.textContent).toContain('Learners find a way in.');
  await act(async () => state.follow(`#network=${loses.id}&finding=gone`));
  expect(text('main [role=note]')).toContain('This finding is not here');
});

test('the list says what is built in and what is switched off', async () => {
  await page([{ ...wins, enabled: false }, loses]);
  const [first, second] = [...document.querySelectorAll('.network')].map(({ textContent }) => textContent);
  expect(first).toContain('Switched off');
  expect(second).toContain('Built in');
});

test('a long list is narrowed by what titles have in them', async () => {
  const many = 'cdefghijklmn'.split('').map(id => storedNetwork(id, `Network ${id}`));
  await page([wins, ...many]);
  const filter = document.querySelector<HTMLInputElement>('.networks input[type=search]')!;
  const titles = () => [...document.querySelectorAll('.network a')].map(({ textContent }) => textContent);
  const narrow = (value: string) =>
    act(async () => {
      filter.value = value;
      filter.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await narrow(' network D');
  expect(titles()).toEqual(['Network d']);
  await narrow('zeppelin');
  expect(text('.networks')).toContain('No network has that in its title.');
  await narrow('');
  expect(titles()).toHaveLength(13);
});

test('what is removed can be brought back, and the focus is where that is done', async () => {
  const { sources } = await page([wins, loses], `#network=${wins.id}`);
  await press('Remove');
  expect(sources.remove).toHaveBeenCalledWith(wins.id);
  expect(text('.networks summary')).toBe('Recently removed (1)');
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  expect(text('main h1')).toBe('Who wins');
});

test('who has moved on while a network is stored is not called back to it', async () => {
  const stored = Promise.withResolvers<void>();
  const { network, id, hashtag } = loses;
  const found: Found = { kind: 'network', network, id, hashtag, aliases: [], notes: [] };
  const { sources, state } = await page([wins], '#add', { readGiven: async () => found, keep: () => stored.promise });
  await act(() => state.add.look('a report'));
  const kept = state.add.keep();
  vi.mocked(sources.fragment).mockReturnValue('#settings'); // The state hears of it only after that.
  stored.resolve();
  await act(() => kept);
  expect(sources.goTo).not.toHaveBeenCalled();
  await act(async () => state.follow('#settings'));
  expect(state.route.value.view).toBe('settings');
});

test('an address of a network that is nowhere says what would help', async () => {
  await page([wins], '#network=unknown');
  expect(text('main')).toContain('Ask for its full link or an export');
});

test('an empty library offers to add a network and to bring back the built-in one', async () => {
  const { sources } = await page([]);
  await press('Bring back the built-in network');
  expect(sources.addBuiltIn).toHaveBeenCalledOnce();
});

test('a library that cannot be opened says so in a sentence', async () => {
  await page([], '', { watchNetworks: (_, onError) => onError(new Problem('libraryUnavailable')) });
  expect(text('[role=alert]')).toContain('The library cannot be opened.');
});

test('a library that vanished asks for the last export', async () => {
  const { sources } = await page([], '', { checkHealth: async () => 'vanished' });
  expect(text('[role=alert]')).toContain('Import your last export');
  await press('Close');
  expect(sources.acknowledgeVanished).toHaveBeenCalledOnce();
  expect(document.querySelector('[role=alert]')).toBeNull();
});

test('a hashtag one character off suggests the network', async () => {
  const { state } = await page([wins]);
  await act(() => state.search.ask('#aaaaaaaaaab'));
  expect(text('main h1')).toBe('Nobody here knows #aaaaaaaaaab');
  expect(text('.results')).toContain('Did you mean');
  expect(text('.results a')).toBe('Who wins');
});

test('a refused clipboard is told, and nothing breaks', async () => {
  await page([wins], '', { copy: () => Promise.reject(new Error('denied')) });
  await press('Copy full link');
  expect(text('.notice p')).toContain('did not allow copying');
});

test('a preview says what is known already and what was remarkable', async () => {
  await page([wins], '#netgloss=aaaaaaaaaaa.x', {
    readGiven: async () => ({
      kind: 'network',
      ...wins,
      notes: [{ key: 'countDiffers', values: { said: 6, found: 5 } }],
    }),
  });
  expect(text('.preview')).toContain('already in your library');
  expect(text('.preview')).toContain('The report speaks of 6 connections; 5 findings were read.');
  expect(document.activeElement?.textContent).toBe('Who wins');
});
