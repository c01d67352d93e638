// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { all, at, clear, click, press, show, text } from './sidepanel';
import { evidenceOf } from './sidepanel-fakes';

afterEach(clear);

const focused = () => document.activeElement?.getAttribute('data-item');

describe('the rotor', () => {
  test('has one place for Tab: the first item, then the one that the reader is at', async () => {
    await show();
    const stops = () =>
      all('[data-item]')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset.item);
    expect(stops()).toEqual(['passage-1']);
    await press('j', document.body);
    await press('j', document.body);
    expect(stops()).toEqual(['passage-2']);
    expect(all('[aria-current=true]').map(({ dataset }) => dataset.item)).toContain('passage-2');
  });

  test('goes on and back by J and K wherever the focus is, and by arrows in the list', async () => {
    await show();
    await press('j', document.body);
    expect(focused()).toBe('passage-1');
    await press('ArrowDown');
    expect(focused()).toBe('passage-2');
    await press('k');
    expect(focused()).toBe('passage-1');
    await press('ArrowUp');
    expect(focused()).toBe('passage-3');
  });

  test('opens, keeps, and takes that back', async () => {
    const { told, library } = await show();
    await press('j', document.body);
    await press('Enter');
    await press('o');
    expect(told.filter(([what]) => what === 'open')).toEqual([
      ['open', 7, 1],
      ['open', 7, 1],
    ]);
    await press('c');
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['contradicts']);
    expect(text('.said p')).toBe('Kept against “Rest Gap”.');
    expect(focused()).toBe('passage-1');
    await press('u');
    expect(library.size).toBe(0);
  });

  test('walks on while a key is held down, and does nothing else twice', async () => {
    const { told } = await show();
    await press('j', document.body);
    await press('j', document.body, { repeat: true });
    expect(focused()).toBe('passage-2');
    await press('c', document.body, { repeat: true });
    await press('o', document.body, { repeat: true });
    expect(told.filter(([what]) => what === 'open' || what === 'keep')).toEqual([]);
  });

  test('is where something was taken out, though the button is gone', async () => {
    const { state, library } = await show({ evidence: [evidenceOf('1', 'On topic.')] });
    await act(() => state.place.goTo(state.items.value.at(-1)));
    const remove = all('.kept button').find(({ textContent }) => textContent === 'Remove')!;
    remove.focus();
    await click(remove);
    await vi.waitFor(() => expect(library.size).toBe(0));
    expect(focused()).toBe('passage-3');
  });

  test('takes no letter from a text that is written, nor one that comes with Ctrl', async () => {
    const { library, state } = await show({ evidence: [evidenceOf('1', 'On topic.')] });
    await act(() => state.place.goTo(state.items.value[2]));
    await press('c', at('textarea'));
    await press('c', at('[data-item]'), { ctrlKey: true });
    await press('j', at('.query input'));
    expect(library.get('1')?.stance).toBe('supports');
    expect(state.place.active.value?.key).toBe('passage-3');
  });

  test('takes no letter at all when the reader says so, but still the arrows', async () => {
    const { told } = await show();
    await click(all('.keys .switch')[0]!);
    expect(told).toEqual([['letters', false]]);
    await press('j', document.body);
    expect(focused()).toBeNull();
    await press('ArrowDown', at('[data-item]'));
    expect(focused()).toBe('passage-1');
  });

  test('leaves who writes by then in their field, however late the focus comes', async () => {
    await show({ evidence: [evidenceOf('1', 'On topic.')] });
    const late: FrameRequestCallback[] = [];
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    onTestFinished(() => frames.mockRestore());
    frames.mockImplementationOnce(frame => late.push(frame));
    await press('j', document.body);
    at('.query input').focus();
    for (const frame of late) frame(0);
    expect(late).toHaveLength(1);
    expect(document.activeElement).toBe(at('.query input'));
  });

  test('goes from a note back to what it is on', async () => {
    const { state } = await show({ evidence: [evidenceOf('1', 'On topic.')] });
    await act(() => state.place.goTo(state.items.value[2]));
    await press('n', document.body);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(state.place.isWriting.value).toBe(true);
    await press('Escape');
    expect(state.place.isWriting.value).toBe(false);
    expect(focused()).toBe('passage-3');
  });
});
