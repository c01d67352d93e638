// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcomeState, type Tour, type WelcomeSources } from '@/components/welcome/welcome-state';
import { networkSummaryOf } from '@/lib/network-summary';
import { settingOf, storedNetwork } from './library-sources';

const KEYS = [
  { name: 'next-passage', description: '', shortcut: 'Alt+N' },
  { name: 'previous-passage', description: '', shortcut: 'Alt+P' },
  { name: 'toggle-highlights', description: '', shortcut: '' },
];

const NETWORK = networkSummaryOf(storedNetwork('a', 'Who wins', { builtIn: true }));

afterEach(() => act(() => render(null, document.body)));

async function welcome(more: Partial<WelcomeSources> = {}) {
  const happens: Record<'card' | 'kept', () => void> & { asked: Parameters<WelcomeSources['onAsked']>[0] } = {
    card() {},
    kept() {},
    asked() {},
  };
  const state = createWelcomeState({
    enabled: settingOf(true),
    tour: settingOf<Tour>({ done: [], isSkipped: false }),
    keys: async () => KEYS,
    watchNetworks: onValue => onValue([NETWORK]),
    onCard: listener => void (happens.card = listener),
    onKept: listener => void (happens.kept = listener),
    onAsked: listener => void (happens.asked = listener),
    copy: async () => {},
    ...more,
  });
  await act(async () => {
    await state.load();
    render(<Welcome state={state} firefox={false} />, document.body);
  });
  return { ...happens, state };
}

const steps = () => [...document.querySelectorAll<HTMLElement>('.steps li')];
const done = () => steps().map(({ dataset }) => dataset.done === 'true');
const current = () => steps().findIndex(step => step.ariaCurrent === 'step' || step.hasAttribute('aria-current'));
const press = (text: string) =>
  act(async () => [...document.querySelectorAll('button')].find(each => each.textContent === text)!.click());

test('nothing is ticked before anything is tried, and the first step is marked', async () => {
  await welcome();
  expect(done()).toEqual([false, false, false, false]);
  expect(current()).toBe(0);
});

test('a card, kept evidence and the popup tick their steps, in any order', async () => {
  const { card, kept, asked } = await welcome();
  await act(() => asked('getPage'));
  expect(done()).toEqual([false, false, true, false]);
  await act(() => card());
  expect(current()).toBe(1);
  await act(() => kept());
  expect(done()).toEqual([true, true, true, false]);
  expect(current()).toBe(3);
});

test('a key that goes from passage to passage is not the popup', async () => {
  const { asked } = await welcome();
  await act(() => asked('stepPassage'));
  expect(done()).toEqual([false, false, false, false]);
});

test('a hashtag that is put in ticks its step and leads to the network; another says that it is not known', async () => {
  const { state } = await welcome();
  await act(() => state.type('#zzzzzzzzzzz'));
  expect(document.querySelector('.looked-up')!.textContent).toContain('No network here');
  expect(done()[3]).toBe(false);
  await act(() => state.type(`#${NETWORK.hashtag}`));
  expect(document.querySelector('.looked-up a')!.getAttribute('href')).toBe(`/library.html#network=${NETWORK.id}`);
  expect(done()[3]).toBe(true);
});

test('what was tried stays ticked until the reader begins again', async () => {
  const tour = settingOf<Tour>({ done: ['point', 'keep', 'popup', 'hashtag'], isSkipped: false });
  await welcome({ tour });
  expect(done()).toEqual([true, true, true, true]);
  expect(document.querySelector('[role=status].note')!.textContent).toContain('That is all of it');
  await press('Begin again');
  expect(done()).toEqual([false, false, false, false]);
  expect((await tour.getValue()).done).toEqual([]);
});

test('the steps can be skipped, and taken up again; the focus stays at them', async () => {
  const tour = settingOf<Tour>({ done: ['point'], isSkipped: false });
  await welcome({ tour });
  await press('Skip this for now');
  expect(steps()).toEqual([]);
  expect((await tour.getValue()).isSkipped).toBe(true);
  expect(document.activeElement!.id).toBe('tour-title');
  await press('Go on with the steps');
  expect(done()).toEqual([true, false, false, false]);
});

test('what is said aloud is one line: what comes next', async () => {
  const { card } = await welcome();
  const said = () => document.querySelector('section > [role=status]')!.textContent;
  expect(said()).toBe('');
  await act(() => card());
  expect(said()).toBe('Done. Next: Keep a passage as evidence');
});

test('keys are named as they are bound, and not named when they are not', async () => {
  await welcome();
  expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['Alt+N', 'Alt+P']);
});

test('when it is switched off the page says so and offers to switch it on', async () => {
  const enabled = settingOf(false);
  await welcome({ enabled });
  expect(document.body.textContent).toContain('switched off');
  await act(async () => document.querySelector('button')!.click());
  expect(await enabled.getValue()).toBe(true);
  expect(document.body.textContent).not.toContain('switched off');
});
