// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, press, quotes, text } from './evidence-page';
import { storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');
const loses = storedNetwork('b', 'Who loses');
const RENT = `#network=${wins.id}&finding=rent-seeking&view=dossier`;

const three = [
  evidence(1, { exact: 'Fees rise.' }),
  evidence(2, { exact: 'Fees fall.', stance: 'contradicts' }),
  evidence(3, { exact: 'There are fees.', stance: 'mentions' }),
];

test('the stance is changed, and undone', async () => {
  const { all } = await evidencePage(RENT, [wins], three);
  await fill(document.querySelector('.stance select'), 'contradicts', 'change');
  expect(all()[0]!.stance).toBe('contradicts');
  expect(text('.notice p')).toBe('It contradicts the finding now.');
  await press('Undo');
  expect(all()[0]!.stance).toBe('supports');
});

test('a passage is removed, and is back after Undo', async () => {
  await evidencePage(RENT, [wins], three);
  await press('Remove');
  expect(quotes()).toEqual(['Fees fall.', 'There are fees.']);
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  expect(quotes()).toContain('Fees rise.');
  await vi.waitFor(() => expect(document.activeElement?.querySelector('.exact')?.textContent).toBe('Fees rise.'));
});

test('a passage is moved to a finding that is looked for, with the keyboard, and back by Undo', async () => {
  const { all } = await evidencePage(RENT, [wins, loses], three);
  await press('Move');
  const field = document.querySelector<HTMLInputElement>('[role=combobox]')!;
  expect(document.activeElement).toBe(field);
  expect([...document.querySelectorAll('.target b')].map(one => one.textContent)).toEqual([
    'Open Doors',
    'Late Bill via Time',
  ]);
  await fill(field, 'doors');
  await vi.waitFor(() => expect(document.querySelectorAll('.target')).toHaveLength(2));
  const key = (name: string) =>
    act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  await key('ArrowDown');
  expect(document.querySelectorAll('.target')[1]?.getAttribute('aria-selected')).toBe('true');
  expect(field.getAttribute('aria-activedescendant')).toBe(document.querySelectorAll('.target')[1]?.id);
  await key('Enter');
  await vi.waitFor(() => expect(text('.notice p')).toBe('Moved to “Open Doors”.'));
  expect(all()[0]!.node).toBe(`${loses.id}/open-doors`);
  await press('Undo');
  expect(all()[0]!.node).toBe(`${wins.id}/rent-seeking`);
});

test('Escape leaves the search for a finding to where it began', async () => {
  await evidencePage(RENT, [wins], three);
  await press('Move');
  const field = document.querySelector('[role=combobox]')!;
  await act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(document.querySelector('[role=combobox]')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Move');
});

test('a passage that is not shown any more once its stance is another leaves the focus on Undo', async () => {
  await evidencePage(RENT, [wins], three);
  await act(async () => document.querySelectorAll<HTMLInputElement>('.segments input')[1]!.click());
  await fill(document.querySelector('.stance select'), 'mentions', 'change');
  expect(quotes()).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Undo');
});
