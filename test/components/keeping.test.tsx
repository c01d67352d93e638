// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { KeptView } from '@/components/card/kept-view';
import { button, click, evidence, link, show, text } from './card';

beforeEach(() => render(null, document.body));

const NODE = 'n/Platform Rent';
const kept = (more: Parameters<typeof evidence>[0] = {}, as: KeptView['as'] = 'found'): KeptView => ({
  evidence: evidence(more),
  as,
  node: link('Platform Rent', 0).node,
});
const pressed = () => [...document.querySelectorAll(':not([hidden]) > .keeping [aria-pressed=true]')];
const said = () => document.querySelector('.keeping [role=status]')?.textContent;

test('a passage is kept for the finding shown in one click, which is said once', async () => {
  const { onKeep } = await show();
  await click('Contradicts');
  expect(onKeep.mock.calls).toEqual([['contradicts', NODE]]);
  expect(pressed().map(({ textContent }) => textContent)).toEqual(['Contradicts']);
  expect(said()).toBe('Kept');
});

test('how it is kept is changed in place, and nothing is said that the button says itself', async () => {
  const { onKeep, onChangeStance } = await show();
  await click('Supports');
  await click('Mentions');
  expect(onKeep).toHaveBeenCalledTimes(1);
  expect(onChangeStance.mock.calls).toEqual([[evidence().id, 'mentions']]);
  expect(said()).toBe('');
});

test('Undo takes it out, and leaves the focus on what can bring it back as it was', async () => {
  const { onTakeOut, onBringBack, onKeep } = await show();
  await click('Supports');
  button('Undo').focus();
  await click('Undo');
  expect([onTakeOut.mock.calls, said(), pressed()]).toEqual([[[evidence().id]], 'No longer kept', []]);
  expect(document.activeElement).toBe(button('Supports'));
  await click('Supports');
  expect([onBringBack.mock.calls, onKeep.mock.calls.length]).toEqual([[[evidence().id]], 1]);
});

test('the pressed stance once more takes it out', async () => {
  const { onTakeOut } = await show({ kept: [kept()] });
  await click('Supports');
  expect(onTakeOut.mock.calls).toEqual([[evidence().id]]);
});

test('what could not be kept is shown as it was, with the sentence that says why', async () => {
  const onKeep = () => Promise.reject(new Error('Netgloss keeps nothing from private windows.'));
  await show({}, { onKeep });
  await click('Supports');
  expect([pressed(), document.querySelector('[role=alert]')?.textContent]).toEqual([
    [],
    'Netgloss keeps nothing from private windows.',
  ]);
});

test('a failure without a sentence has one all the same', async () => {
  await show({}, { onKeep: () => Promise.reject(new Error('')) });
  await click('Supports');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('That could not be saved. Try again in a moment.');
});

test('a kept passage shows how, and its note, to be read only', async () => {
  const { onWriteNote } = await show({ kept: [kept({ stance: 'mentions', note: 'Compare with 2019.' })] });
  expect(pressed().map(({ textContent }) => textContent)).toEqual(['Mentions']);
  expect(document.querySelector('blockquote')?.textContent).toBe('Compare with 2019.');
  expect(document.querySelector('input, textarea')).toBeNull();
  await click('Open the note');
  expect(onWriteNote.mock.calls).toEqual([[NODE, expect.any(String)]]);
});

test('a passage whose words have changed shows what it said', async () => {
  await show({ kept: [kept({}, 'changed')] });
  expect(text()).toContain('Its words have changed since you kept it');
  expect(text()).toContain('Coursera earns a growing share.');
});

test('what was kept for one finding stays known while another is shown', async () => {
  await show();
  await click('Supports');
  await click('Capture');
  expect(pressed()).toEqual([]);
  await click('Platform Rent');
  expect(pressed().map(({ textContent }) => textContent)).toEqual(['Supports']);
});

test('what else a passage is kept for is said by name', async () => {
  await show({ kept: [kept({ node: 'n/Burden' })].map(one => ({ ...one, node: link('Burden', 0).node })) });
  expect(text()).toContain('Kept for Burden');
});

test('a card on a passage that was kept for nothing yet leads to where it is filed', async () => {
  const { onWriteNote } = await show({ links: [], topics: [], kept: [kept({ node: undefined })].map(drop) });
  expect(document.querySelector('h2')?.textContent).toBe('Kept for no finding yet');
  await click('File it under a finding');
  expect(onWriteNote.mock.calls).toEqual([[undefined, expect.any(String)]]);
});

test('a card on a kept passage says so of a finding that was removed', async () => {
  await show({ links: [], topics: [], kept: [kept()].map(drop) });
  expect(document.querySelector('h2')?.textContent).toBe('Kept for a finding that your library does not have now');
});

test('a second press while the first is being stored does nothing', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof evidence>>();
  let times = 0;
  await show({}, { onKeep: () => ((times += 1), promise) });
  await click('Supports');
  await click('Mentions');
  expect([times, pressed().map(({ textContent }) => textContent)]).toEqual([1, ['Supports']]);
  await act(() => resolve(evidence()));
});

const drop = (one: KeptView): KeptView => ({ ...one, node: undefined });
