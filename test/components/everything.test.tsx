// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import type { FoundEvidence } from '@/lib/evidence-search';
import { librarySources, storedNetwork } from './library-sources';

const wins = storedNetwork('a', 'Who collects rent');
const kept = (id: string, node?: string): FoundEvidence => ({
  evidence: {
    id,
    ...(node !== undefined && { node }),
    stance: 'contradicts',
    note: '',
    quote: { exact: 'Rent falls.', prefix: '', suffix: '' },
    position: { start: 0, end: 11 },
    source: { url: 'https://news.example/', title: 'On rents', site: 'news.example' },
    keptAt: '',
    modifiedAt: '',
  },
  ...(node !== undefined && { name: 'Rent Seeking' }),
  field: 'quote',
  excerpt: 'Rent falls.',
  marks: [[0, 4]],
});

afterEach(() => act(() => render(null, document.body)));

async function searched(query: string, more: Partial<LibrarySources> = {}) {
  const sources = librarySources([wins], more);
  const state = createLibraryState(sources);
  await act(async () => {
    state.load();
    state.followFormers();
    state.follow('');
    render(<Library state={state} />, document.body);
    await state.search.ask(query);
  });
  return { sources, state };
}

const headings = () => [...document.querySelectorAll('.results h2')].map(({ textContent }) => textContent);
const links = () => [...document.querySelectorAll<HTMLElement>('.results li a')];
const hrefs = () => links().map(link => link.getAttribute('href'));
const key = (name: string) =>
  act(
    async () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
  );

test('networks, findings and kept passages are found, each under what it is', async () => {
  await searched('rent', { searchEvidence: async () => [kept('x', `${wins.id}/rent-seeking`), kept('y')] });
  expect(headings()).toEqual(['1 network', '1 finding', '2 kept passages']);
  expect(document.querySelector('.found-evidence')?.textContent).toContain('Contradicts “Rent Seeking”');
  expect(hrefs()).toContain(`#network=${wins.id}&finding=rent-seeking&view=dossier`);
  expect(hrefs()).toContain('#evidence=unfiled');
});

test('findings do not wait for kept passages', async () => {
  const { promise } = Promise.withResolvers<FoundEvidence[]>();
  const { state } = await searched('', { searchEvidence: () => promise });
  await act(async () => {
    void state.search.ask('rent');
    await new Promise(done => setTimeout(done));
  });
  expect(headings()).toContain('1 finding');
});

test('results are gone through by arrows, and left by Escape', async () => {
  const { state } = await searched('rent');
  document.querySelector<HTMLElement>('main h1')!.focus();
  await key('/');
  expect(document.activeElement?.id).toBe('find');
  await key('ArrowDown');
  expect(document.activeElement).toBe(links()[0]);
  await key('End');
  expect(document.activeElement).toBe(links().at(-1));
  await key('ArrowUp');
  expect(document.activeElement).toBe(links().at(-2));
  await key('Escape');
  expect(document.activeElement?.id).toBe('find');
  await key('Escape');
  expect(state.search.text.value).toBe('');
});

test('a former hashtag leads to the edited network, and says so', async () => {
  const former = `${'f'.repeat(10)}_${'f'.repeat(32)}`;
  const tag = former.slice(0, 11);
  const edited = { ...wins, aliases: [tag] };
  const sources = librarySources([edited], { watchFormerIds: onValue => onValue([former]) });
  const state = createLibraryState(sources);
  await act(async () => {
    state.load();
    state.followFormers();
    state.follow('');
    render(<Library state={state} />, document.body);
    await state.search.ask(`#${tag}`);
  });
  expect(document.querySelector('.results .note')?.textContent).toContain('before it was edited');
  expect(document.querySelector('.results .note a')?.getAttribute('href')).toBe(`#network=${former}`);
  expect(hrefs()).toEqual([`#network=${wins.id}`]);
});

test('where nothing is found, it is said what may help', async () => {
  await searched('xylophone');
  expect(document.querySelector('.results')?.textContent).toContain('Nothing found');
  expect(document.querySelectorAll('.hints li')).toHaveLength(3);
});
