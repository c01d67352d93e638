// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { Settings } from '@/components/library/Settings';
import { siteTyped } from '@/components/library/settings-state';
import { librarySources, settingOf, storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

async function settings(more: Partial<LibrarySources> = {}) {
  const sources = librarySources([storedNetwork('a', 'Wins')], more);
  const state = createLibraryState(sources);
  await act(async () => {
    state.load();
    render(<Settings state={state} />, document.body);
  });
  return { ...sources, state };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];
const button = (label: string) => all('button').find(each => each.textContent.includes(label));

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://mail.example.org:8080/a?b', 'mail.example.org:8080'],
  ['http://intranet/x', 'intranet'],
  ['localhost:3000', 'localhost:3000'],
  ['file', 'file'],
  ['file:///home/me/a.html', 'file'],
  ['', undefined],
  ['not a site', undefined],
  ['word', undefined],
  ['javascript://x', undefined],
])('“%s” names the site %s', (typed, site) => {
  expect(siteTyped(typed)).toBe(site);
});

test('only what the density shows is highlighted in the sample', async () => {
  const density = settingOf<'strong' | 'links' | 'topic'>('topic');
  await settings({ density });
  const shown = () => all('.sample mark').map(({ dataset }) => dataset.shown);
  expect(shown()).toEqual(['true', 'true', 'true']);
  await act(async () => all('.choices input')[1]!.click());
  expect(await density.getValue()).toBe('links');
  expect(shown()).toEqual(['true', 'true', 'false']);
});

test('a site is read again when it is taken off the list, and Undo changes nothing but that', async () => {
  const { state, setSite } = await settings({ offSites: settingOf(['a.example', 'b.example']) });
  await act(async () => document.querySelector<HTMLElement>('[aria-label="Read a.example again"]')!.click());
  expect(setSite).toHaveBeenLastCalledWith('a.example', true);
  await act(async () => state.notice.value!.undo!());
  expect(setSite).toHaveBeenLastCalledWith('a.example', false);
});

test('a site that is typed is left alone', async () => {
  const { state, setSite } = await settings();
  expect([state.settings.addSite('https://a.example/b'), state.settings.addSite('?')]).toEqual([true, false]);
  expect(setSite).toHaveBeenCalledExactlyOnceWith('a.example', false);
});

test('keys are shown as they are bound', async () => {
  await settings({
    keys: async () => [
      { name: 'next-passage', description: 'Go on', shortcut: 'Ctrl+Alt+N' },
      { name: 'previous-passage', description: 'Go back', shortcut: '' },
    ],
  });
  expect(all('kbd').map(({ textContent }) => textContent)).toEqual(['Ctrl+Alt+N']);
  expect(document.body.textContent).toContain('No key yet');
});

test('everything is erased only when asked twice, with an export offered', async () => {
  const sources = await settings();
  await act(async () => button('Erase everything')!.click());
  expect(sources.eraseAll).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('1 network, 0 kept passages, 0 corrections');
  await act(async () => button('Export everything first')!.click());
  await vi.waitFor(() => expect(sources.save).toHaveBeenCalledOnce());
  await act(async () => button('Yes, erase everything')!.click());
  expect(sources.eraseAll).toHaveBeenCalledOnce();
});
