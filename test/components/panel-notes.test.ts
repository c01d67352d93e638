import { describe, expect, test } from 'vitest';
import { networks, page, rest } from './panel-world';
import { evidenceOf, panelIn } from './sidepanel-fakes';

describe('a note', () => {
  test('is on a mention when nothing was kept yet', async () => {
    const { state, library } = await panelIn({ networks, page });
    await state.place.goTo(state.items.value[0]);
    await state.note();
    expect([...library.values()]).toMatchObject([{ stance: 'mentions', node: rest }]);
    expect(state.noting.value).toBe([...library.keys()][0]);
  });

  test('at once after it was kept is on that, as it was kept', async () => {
    const { state, library } = await panelIn({ networks, page, isSlow: true });
    await state.place.goTo(state.items.value[0]);
    await Promise.all([state.keep('supports'), state.note()]);
    expect([...library.values()]).toMatchObject([{ stance: 'supports', node: rest }]);
    expect(state.noting.value).toBe([...library.keys()][0]);
  });

  test('is saved before another page is looked at', async () => {
    const { state, library, stash, tab } = await panelIn({
      networks,
      page,
      evidence: [evidenceOf('1', 'On topic.')],
    });
    state.notes.write('1', 'Not finis');
    expect(stash).toEqual({ 1: 'Not finis' });
    tab.id = 8;
    await state.follow();
    expect(library.get('1')?.note).toBe('Not finis');
    expect(stash).toEqual({});
  });

  test('that a closed panel left behind is saved by the next', async () => {
    const left: Record<string, string> = { 1: 'Left behind' };
    const unsavedNotes = { all: () => left, keep: () => {}, drop: (id: string) => void delete left[id] };
    const { library } = await panelIn({
      networks,
      page,
      evidence: [evidenceOf('1', 'On topic.')],
      sources: { unsavedNotes },
    });
    expect(library.get('1')?.note).toBe('Left behind');
    expect(left).toEqual({});
  });
});
