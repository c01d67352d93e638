// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { StoredNetwork } from '@/lib/model';
import { fields, key, names, page, press, wins, write } from './edit-page';

afterEach(() => act(() => render(null, document.body)));

const findings = Array.from({ length: 12 }, (_, at) => ({ id: `rent-${at}`, name: `Rent ${at}`, text: 'It rises.' }));
const many: StoredNetwork = { ...wins, network: { ...wins.network, findings } };

const filterField = () => document.querySelector<HTMLInputElement>('input.filter');

const pageOfMany = () => page({ watchNetwork: (_id, onValue) => (onValue(many), () => {}) });

/** Write on a network of many findings, of which those are shown that have something in them. */
async function narrowed(to: string) {
  await pageOfMany();
  await write(filterField()!, to);
}

test('a finding that was looked for stays while it is called something else', async () => {
  await narrowed('Rent 7');
  expect(names()).toEqual(['Rent 7']);
  const [field] = fields('Finding');
  field!.focus();
  await write(field!, 'Debt');
  expect(names()).toEqual(['Debt']);
  expect(document.activeElement).toBe(field);
});

test('what is wrong is seen, also in a finding that was not looked for', async () => {
  await pageOfMany();
  await write(fields('Finding')[3]!, '');
  await write(filterField()!, 'Rent 7');
  await press('Save changes');
  expect(names()).toEqual(['', 'Rent 7']);
  expect(document.activeElement).toBe(fields('Finding')[0]);
  await write(fields('Finding')[0]!, 'D');
  expect(names()).toEqual(['D', 'Rent 7']);
});

test('the field to look by stays as long as something is in it', async () => {
  await narrowed('Rent 1');
  expect(names()).toEqual(['Rent 1', 'Rent 10', 'Rent 11']);
  await press('Remove Rent 10');
  expect(names()).toEqual(['Rent 1', 'Rent 11']);
  await write(filterField()!, '');
  expect(names()).toHaveLength(11);
});

test('after one that was looked for is removed, the focus is on the next that is seen', async () => {
  await narrowed('Rent 1');
  await press('Remove Rent 1');
  expect((document.activeElement as HTMLInputElement).value).toBe('Rent 10');
  await press('Remove Rent 11');
  expect((document.activeElement as HTMLInputElement).value).toBe('Rent 10');
});

test('the first cannot be moved up: nothing is to be undone by that, and what was undone can be redone', async () => {
  const { state } = await page();
  await write(fields('Title')[0]!, 'Who loses');
  await press('Undo');
  await key(fields('Finding')[0]!, { key: 'ArrowUp', altKey: true });
  await press('Redo');
  expect(fields('Title')[0]!.value).toBe('Who loses');
  expect(state.editing.unsaved(wins.id)?.draft.value.title).toBe('Who loses');
});
