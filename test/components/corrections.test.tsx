// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState } from '@/components/library/library-state';
import type { Correction, LatestCorrections } from '@/lib/correction';
import { librarySources, storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');

const correction = (text: string, more: Partial<Correction> = {}): Correction => ({
  text,
  node: `${wins.id}/rent-seeking`,
  forms: ['monthly fee'],
  correctedAt: '2027-01-02T10:00:00.000Z',
  ...more,
});

const names = new Map([[`${wins.id}/rent-seeking`, 'Rent Seeking']]);

/** The library page at its corrections, which are held in memory. */
async function page(made: Correction[]) {
  let kept = made;
  let tell = () => {};
  const limits: number[] = [];
  const sources = librarySources([wins], {
    watchCorrections(limit, onValue: (latest: LatestCorrections) => void) {
      limits.push(limit);
      tell = () => onValue({ latest: kept.slice(0, limit), names, count: kept.length });
      tell();
      return () => {};
    },
    correct: async again => ((kept = [...again, ...kept]), tell()),
    async forget(which) {
      const forgotten = which === 'all' ? kept : which;
      kept = kept.filter(one => !forgotten.includes(one));
      tell();
      return forgotten;
    },
  });
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.follow('#corrections');
    render(<Library state={state} />, document.body);
  });
  return { state, limits };
}

const text = (selector = 'main') => document.querySelector(selector)?.textContent ?? '';
const items = () => [...document.querySelectorAll('.correction')];

async function press(label: string) {
  const found = [...document.querySelectorAll('button')].find(button => button.textContent === label);
  await act(async () => found!.click());
}

test('a correction tells the passage, the finding, its network, when it was made and by what it had been linked', async () => {
  await page([correction('A monthly fee.')]);
  expect(text('blockquote')).toBe('A monthly fee.');
  expect(text('.correction')).toContain('Not related to Rent Seeking');
  expect(document.querySelector('.correction a')?.getAttribute('href')).toBe(
    `#network=${wins.id}&finding=rent-seeking`,
  );
  expect(text('.correction')).toContain('Who wins');
  expect(document.querySelector('time')?.dateTime).toBe('2027-01-02T10:00:00.000Z');
  expect(text('.correction')).toContain('Was linked by: monthly fee');
});

test('a correction is taken back, and made again by Undo', async () => {
  await page([correction('One.'), correction('Two.')]);
  await press('Related after all');
  expect(items().map(item => item.querySelector('blockquote')?.textContent)).toEqual(['Two.']);
  expect(text('.notice p')).toBe('“Rent Seeking” may be linked to this passage again.');
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  expect(items()).toHaveLength(2);
  expect(document.activeElement).toBe(document.querySelector('main h1'));
});

test('all are forgotten after a question, and are back after Undo', async () => {
  await page([correction('One.'), correction('Two.')]);
  await press('Forget all');
  expect(document.activeElement?.textContent).toBe('Forget all 2 corrections?');
  expect(document.activeElement?.tagName).toBe('H2');
  await press('Keep them');
  expect(items()).toHaveLength(2);
  await press('Forget all');
  await press('Yes, forget all');
  expect(text()).toContain('Nothing is corrected yet.');
  await press('Undo');
  expect(items()).toHaveLength(2);
  expect(text('.notice p')).toBe('The 2 corrections are back.');
});

test('fifty of many are shown, and fifty more on demand, where reading goes on', async () => {
  const { limits } = await page(Array.from({ length: 10_000 }, (_, index) => correction(`Passage ${index}.`)));
  expect(items()).toHaveLength(50);
  expect(text()).toContain('50 of 10,000 shown');
  await press('Show 50 more');
  expect(items()).toHaveLength(100);
  expect(document.activeElement).toBe(items()[50]);
  expect(limits).toEqual([50, 100]);
});

test('a correction of a network that was removed, or is nowhere, says so', async () => {
  const { state } = await page([correction('Here.'), correction('Nowhere.', { node: `${'c'.repeat(43)}/late-tea` })]);
  await act(() => state.remove(wins));
  const [removed, nowhere] = items().map(item => item.textContent);
  expect(removed).toContain('Not related to Rent Seeking');
  expect(removed).toContain('Who wins (removed, and can still be restored)');
  expect(nowhere).toContain('Not related to late tea');
  expect(nowhere).toContain('A network that is not in this library');
  expect(document.querySelector('.correction a')).toBeNull();
});

test('an empty list teaches how a correction is made', async () => {
  await page([]);
  expect(text()).toContain('press “Not related” on the card');
  expect(document.querySelector('main button')).toBeNull();
});
