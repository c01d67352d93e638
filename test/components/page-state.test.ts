import { describe, expect, test } from 'vitest';
import { pageOf, passageOf, popupIn, storedOf } from './popup-fakes';

const rest = `${(await storedOf()).id}/rest-gap`;

describe('the page below', () => {
  test('is silent when nothing of ours answers there', async () => {
    const { state } = await popupIn({});
    expect(state.page.view.value).toEqual({ kind: 'unreadable', why: 'silent' });
  });

  test('is called what it is called by now: titles come after the address, and nobody tells of them', async () => {
    const tabs = [
      { id: 7, title: 'Before' },
      { id: 7, title: 'After' },
      { id: 8, title: 'Another' },
    ];
    const { state } = await popupIn({ page: pageOf([]), sources: { tab: async () => tabs.shift() } });
    expect(await state.page.title()).toBe('After');
    expect(await state.page.title()).toBe('Before'); // What is in front by now is no page of this popup.
    expect(await state.page.title()).toBe('Before');
  });

  test('is told to go to a passage', async () => {
    const { state, told } = await popupIn({ page: pageOf([passageOf(3, 'A.', rest)]) });
    await state.page.reveal(3);
    await state.page.step(-1);
    expect(told).toEqual([
      ['reveal', 7, 3],
      ['step', 7, -1],
    ]);
  });

  test('that went away meanwhile is found out, not thrown', async () => {
    const { state, world } = await popupIn({
      page: pageOf([]),
      sources: { reveal: () => Promise.reject(new Error('gone')) },
    });
    world.page = undefined;
    await state.page.reveal(1);
    expect(state.page.view.value.kind).toBe('unreadable');
  });

  test('is switched off for its site only', async () => {
    const { state, told } = await popupIn({ page: pageOf([]) });
    await state.page.switchSite(false);
    expect(told).toEqual([['setSite', 'news.example', false]]);
  });

  test('is switched on although everything was off', async () => {
    const { state, told } = await popupIn({ page: pageOf([], { status: 'off' }) });
    await state.page.switchSite(true);
    expect(told).toEqual([
      ['setEnabled', true],
      ['setSite', 'news.example', true],
    ]);
  });
});
