// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import type { Found } from '@/components/library/found';
import { Problem } from '@/lib/problem';
import { evidence } from '../fixtures/any-evidence';
import { librarySources, storedNetwork } from './library-sources';

const wins = storedNetwork('a', 'Who wins');
const kept = { ...evidence, node: `${wins.id}/rent-seeking` };

afterEach(() => act(() => render(null, document.body)));

async function page(fragment: string, more: Partial<LibrarySources> = {}) {
  const sources = librarySources([wins], more);
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
const menu = () => document.querySelector<HTMLDetailsElement>('details.menu')!;

async function press(label: string, within: ParentNode = document) {
  const found = [...within.querySelectorAll('button')].find(button => button.textContent.trim().startsWith(label));
  await act(async () => found!.click());
}

const nothingElse = { known: 0, corrections: 0, others: 0, newerNotes: 0, ownNotes: 0 };
const imported = (more: Partial<Found & { kind: 'library' }>): Found => ({
  kind: 'library',
  from: 'annotations',
  added: [],
  ...nothingElse,
  evidence: { added: 3, known: 1, unfiled: 2, stray: 1, sample: [kept] },
  notes: [{ key: 'withoutQuote', values: { count: 2 } }],
  store: async () => {},
  ...more,
});

async function preview(found: Found) {
  const { state } = await page('#exchange', { readGiven: async () => found });
  await act(() => state.add.look('something'));
  return state;
}

test('a preview says in sentences what is new, what is known, what waits and what was not read', async () => {
  await preview(imported({ newerNotes: 2, ownNotes: 1 }));
  const said = text('.preview');
  for (const sentence of [
    'Nothing is stored yet',
    'Web annotations',
    '3 new passages',
    '1 passage that you have already',
    '2 newer notes on these, in place of the former',
    'All else that you have already stays as it is.',
    '1 note was changed there and reads otherwise here. Here it stays as it is.',
    '2 of the new are of no finding yet.',
    '1 of the new is for a network that is not in your library.',
    'mark no words of a page (a note on a whole page, or a reply): 2.',
    'Owners collect rent.',
    'On rent, by “A & B”',
  ])
    expect(said).toContain(sentence);
});

test('what holds nothing new cannot be imported; former versions or notes alone can', async () => {
  const nothing = { added: 0, known: 1, unfiled: 0, stray: 0, sample: [] };
  await preview(imported({ evidence: nothing }));
  expect(text('.preview .actions')).toBe('Discard');
  await preview(imported({ evidence: nothing, others: 1 }));
  expect(text('.preview .actions')).toContain('Import');
  const state = await preview(imported({ evidence: nothing, newerNotes: 2 }));
  await act(() => state.add.keep());
  expect(document.body.textContent).toContain('2 notes are brought up to date.');
});

test('a library without evidence is looked at as ever', async () => {
  const none = { added: 0, known: 0, unfiled: 0, stray: 0, sample: [] };
  await preview(imported({ from: 'library', added: ['Who loses'], evidence: none, notes: [] }));
  expect(text('.preview')).toContain('1 new network');
  expect(text('.preview')).not.toContain('passage');
});

test('once kept on the page of import and export, one stays there', async () => {
  const state = await preview(imported({}));
  await act(() => state.add.keep());
  expect(text('main h1')).toBe('Import and export');
  expect(document.body.textContent).toContain('3 passages are kept.');
});

test('a network is saved in the format that is chosen, and the menu is closed', async () => {
  const { sources } = await page('');
  menu().open = true;
  await press('Graph', menu());
  expect(sources.exportNetwork).toHaveBeenCalledExactlyOnceWith(wins, 'graph');
  expect(menu().open).toBe(false);
  expect(document.body.textContent).toContain('Saved network.json');
});

test('its evidence is offered where there is some', async () => {
  const watchTallies: LibrarySources['watchTallies'] = (_, onValue) => (
    onValue(new Map([[kept.node, { supports: 2, contradicts: 1, mentions: 0 }]])),
    () => {}
  );
  await page('');
  expect(text('details.menu')).not.toContain('BibLaTeX');
  await act(() => render(null, document.body));
  const { sources } = await page('', { watchTallies });
  expect(text('details.menu')).toContain('Its evidence, 3 passages');
  await press('BibLaTeX', menu());
  expect(sources.exportEvidence).toHaveBeenCalledExactlyOnceWith({ network: wins.id }, 'bibtex');
});

test('Escape closes the menu and leads back to its button; a press elsewhere closes it', async () => {
  await page('');
  menu().open = true;
  menu().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect([menu().open, document.activeElement?.textContent]).toEqual([false, 'Export']);
  menu().open = true;
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(menu().open).toBe(false);
});

test('it is said why a network cannot be saved as a report', async () => {
  await page('', { exportNetwork: () => Promise.reject(new Problem('noReport')) });
  await press('Report', menu());
  expect(document.body.textContent).toContain('A report could not say this network');
});

test('evidence is offered as files once there is some', async () => {
  await page('#exchange');
  expect(text('.exchange')).toContain('Nothing is kept yet.');
  await act(() => render(null, document.body));
  const watchEvidence: LibrarySources['watchEvidence'] = (_, onValue) => (
    onValue({ latest: [kept], count: 1, names: new Map() }),
    () => {}
  );
  const { sources } = await page('#exchange', { watchEvidence });
  await press('RIS');
  expect(sources.exportEvidence).toHaveBeenCalledExactlyOnceWith('all', 'ris');
});
