import { describe, expect, test } from 'vitest';
import { networks, page } from './panel-world';
import { evidenceOf, panelIn } from './sidepanel-fakes';

describe('what is kept', () => {
  test('gets another stance when it is kept again, and its former one when that is undone', async () => {
    const { state, library } = await panelIn({ networks, page });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    await state.keep('contradicts');
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['contradicts']);
    await state.notices.undo();
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['supports']);
  });

  test('at once after it was kept otherwise is the same, and undone in turn', async () => {
    const { state, library } = await panelIn({ networks, page, isSlow: true });
    await state.place.goTo(state.items.value[0]);
    await Promise.all([state.keep('supports'), state.keep('contradicts'), state.keep('contradicts')]);
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['contradicts']);
    await state.notices.undo();
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['supports']);
    await state.notices.undo();
    expect(library.size).toBe(0);
  });

  test('that was there before, and not listed, is not taken out by an undo', async () => {
    const { state, library } = await panelIn({
      networks,
      page,
      sources: { keepPassage: async () => evidenceOf('1', 'They work less.', { keptAt: '2025-01-01T00:00:00.000Z' }) },
    });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    expect(state.notices.notice.value).toEqual({ text: 'Kept for “Rest Gap”.', undo: undefined });
    expect(library.size).toBe(0);
  });

  test('can be undone again when that went wrong', async () => {
    let isWrong = true;
    const { state, library } = await panelIn({
      networks,
      page,
      evidence: [evidenceOf('1', 'On topic.')],
      sources: {
        changeEvidence: async (id, change) => {
          if (isWrong) throw new Error();
          library.set(id, { ...library.get(id)!, ...change });
        },
      },
    });
    await state.place.goTo(state.items.value[2]);
    isWrong = false;
    await state.keep('contradicts');
    isWrong = true;
    await state.notices.undo();
    isWrong = false;
    await state.notices.undo();
    expect(library.get('1')?.stance).toBe('supports');
  });

  test('is undone one act after the other, each by its name', async () => {
    const { state, library } = await panelIn({ networks, page });
    for (const item of state.items.value.slice(0, 2)) {
      await state.place.goTo(item);
      await state.keep('supports');
    }
    await state.notices.undo();
    expect(state.notices.notice.value).toEqual({ text: 'Undone: Kept for “Compressed Output”.', undo: undefined });
    await state.notices.undo();
    expect(library.size).toBe(0);
    await state.notices.undo();
    expect(state.notices.notice.value?.text).toBe('There is nothing to undo.');
  });
});
