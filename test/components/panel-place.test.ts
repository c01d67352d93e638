import { describe, expect, test } from 'vitest';
import { networks, other, output, page, rest } from './panel-world';
import { pageOf, passageOf } from './popup-fakes';
import { panelIn } from './sidepanel-fakes';

const elsewhere = `${other.id}/rest-gap`;

describe('where the reader is', () => {
  test('goes through the list round and round, and the page goes there', async () => {
    const { state, told } = await panelIn({ networks, page });
    for (const key of ['passage-1', 'passage-2', 'passage-3', 'passage-1']) {
      await state.place.goTo(state.place.next(1));
      expect(state.place.active.value?.key).toBe(key);
    }
    await state.place.goTo(state.place.next(-1));
    expect(told).toEqual([1, 2, 3, 1, 3].map(id => ['reveal', 7, id]));
  });

  test('is a finding of the picture, too: that of the item', async () => {
    const { state } = await panelIn({ networks, page });
    await state.place.goTo(state.items.value[1]);
    expect(state.selected.value).toBe(output);
    await state.place.goTo(state.items.value[2]);
    expect(state.selected.value).toBeUndefined();
  });

  test('shows the network of the item', async () => {
    const page = pageOf([passageOf(1, 'A.', rest), passageOf(2, 'B.', elsewhere)]);
    const { state } = await panelIn({ networks, page });
    await state.place.goTo(state.items.value[1]);
    expect([state.shown.value?.id, state.selected.value]).toEqual([other.id, elsewhere]);
  });

  test('is the first item that speaks to the finding chosen in the picture, unless it was at such a one', async () => {
    const { state, told } = await panelIn({ networks, page });
    state.select(output);
    expect(state.place.active.value?.key).toBe('passage-1');
    await state.place.goTo(state.items.value[1]);
    state.select(output);
    expect(state.selected.value).toBeUndefined();
    state.select(output);
    expect(state.place.active.value?.key).toBe('passage-2');
    expect(told.map(([, , id]) => id)).toEqual([1, 2]);
  });

  test('stays with the finding that was asked for while items speak to it, and is else with the best of each', async () => {
    const page = pageOf([passageOf(1, 'A.', output), passageOf(2, 'B.', rest, output), passageOf(3, 'C.', rest)]);
    const { state } = await panelIn({ networks, page });
    const walk = async () => {
      await state.place.goTo(state.place.next(1));
      return state.target.value;
    };
    expect([await walk(), await walk(), await walk()]).toEqual([output, rest, rest]);
    state.select(output);
    expect([state.target.value, await walk(), await walk(), await walk()]).toEqual([output, output, rest, output]);
  });

  test('is where the reader went on the page itself', async () => {
    const { state, world, told } = await panelIn({ networks, page });
    world.page = { ...page, current: 2 };
    await state.page.refresh();
    expect(state.place.active.value?.key).toBe('passage-2');
    expect(told).toEqual([]);
  });

  test('stays where the reader writes, whatever card opens on the page', async () => {
    const { state, world } = await panelIn({ networks, page });
    await state.place.goTo(state.items.value[0]);
    state.place.isWriting.value = true;
    world.page = { ...page, current: 2 };
    await state.page.refresh();
    expect(state.place.active.value?.key).toBe('passage-1');
  });

  test('is nowhere when another page comes, and the best-matched network is shown again', async () => {
    const { state, world, tab } = await panelIn({ networks, page });
    state.choose(other.id);
    await state.place.goTo(state.items.value[0]);
    Object.assign(tab, { id: 8, url: 'https://other.example/' });
    world.page = pageOf([passageOf(1, 'Elsewhere.', elsewhere)]);
    await state.follow();
    expect([state.place.active.value, state.selected.value, state.shown.value?.id]).toEqual([
      undefined,
      undefined,
      other.id,
    ]);
  });
});

describe('a tab that is changed', () => {
  test('is not overwritten by what the one before it says late', async () => {
    const { state, tab, world } = await panelIn({ networks, page });
    const late = Promise.withResolvers<typeof page>();
    world.page = late.promise as never;
    const before = state.page.refresh();
    tab.id = 8;
    world.page = pageOf([passageOf(5, 'The new one.')]);
    await state.follow();
    late.resolve(page);
    await before;
    expect(state.items.value.map(({ key }) => key)).toEqual(['passage-5']);
  });

  test('tells by itself how it is, and is not overwritten by what it was asked before that', async () => {
    const asked = Promise.withResolvers<typeof page>();
    let isLate = false;
    const { state } = await panelIn({ networks, page, sources: { page: async () => (isLate ? asked.promise : page) } });
    isLate = true;
    const before = state.page.refresh();
    state.page.hear(8, pageOf([passageOf(6, 'Of another tab.')]));
    state.page.hear(7, pageOf([passageOf(5, 'The new one.')]));
    asked.resolve(page);
    await before;
    expect(state.items.value.map(({ key }) => key)).toEqual(['passage-5']);
  });

  test('that is still loading is waited for, and not called unreadable', async () => {
    const { state } = await panelIn({
      sources: { tab: async () => ({ id: 7, url: 'https://a.example/', isLoading: true }) },
    });
    expect(state.page.view.value).toEqual({ kind: 'waiting' });
  });
});
