// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcomeState, type WelcomeSources } from '@/components/welcome/welcome-state';
import { settingOf } from './library-sources';

const KEYS = [
  { name: 'next-passage', description: '', shortcut: 'Alt+N' },
  { name: 'previous-passage', description: '', shortcut: 'Alt+P' },
  { name: 'toggle-highlights', description: '', shortcut: '' },
];

afterEach(() => act(() => render(null, document.body)));

async function welcome(more: Partial<WelcomeSources> = {}) {
  const happens: Record<'pointer' | 'card', () => void> & { asked: Parameters<WelcomeSources['onAsked']>[0] } = {
    pointer() {},
    card() {},
    asked() {},
  };
  const state = createWelcomeState({
    enabled: settingOf(true),
    keys: async () => KEYS,
    onPointer: listener => void (happens.pointer = listener),
    onCard: listener => void (happens.card = listener),
    onAsked: listener => void (happens.asked = listener),
    ...more,
  });
  await act(async () => {
    await state.load();
    render(<Welcome state={state} firefox={false} />, document.body);
  });
  return happens;
}

const done = () =>
  [...document.querySelectorAll<HTMLElement>('.steps li')].map(({ dataset }) => dataset.done === 'true');

test('nothing is ticked before anything is tried', async () => {
  await welcome();
  expect(done()).toEqual([false, false, false]);
});

test('a card under the pointer ticks the first step', async () => {
  const { pointer, card } = await welcome();
  await act(() => (pointer(), card()));
  expect(done()).toEqual([true, false, false]);
});

test('a card that a key opened ticks the keys alone', async () => {
  const { pointer, card, asked } = await welcome();
  await act(() => (pointer(), asked('stepPassage'), card()));
  expect(done()).toEqual([false, false, true]);
});

test('the popup asking for this page ticks the second step', async () => {
  const { asked } = await welcome();
  await act(() => asked('getPage'));
  expect(done()).toEqual([false, true, false]);
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
