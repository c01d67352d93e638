import { describe, expect, test } from 'vitest';
import { sample } from '../fixtures/networks';
import { pageOf, passageOf, storedOf } from './popup-fakes';
import { evidenceOf, foundAs, panelIn } from './sidepanel-fakes';

const stored = await storedOf();
const other = await storedOf({ ...sample, title: 'Another', question: 'Why?' });
const rest = `${stored.id}/rest-gap`;
const output = `${stored.id}/compressed-output`;
const elsewhere = `${other.id}/rest-gap`;
const three = pageOf([
  passageOf(1, 'They work less.', rest, output),
  passageOf(2, 'Less work is done.', output),
  passageOf(3, 'On topic.'),
]);
const networks = [stored, other];

describe('where the reader is', () => {
  test('goes through the list round and round, and the page goes there', async () => {
    const { state, told } = await panelIn({ networks, page: three });
    for (const key of ['passage-1', 'passage-2', 'passage-3', 'passage-1']) {
      await state.place.goTo(state.place.next(1));
      expect(state.place.active.value?.key).toBe(key);
    }
    await state.place.goTo(state.place.next(-1));
    expect(told).toEqual([1, 2, 3, 1, 3].map(id => ['reveal', 7, id]));
  });

  test('is a finding of the picture, too: that of the item', async () => {
    const { state } = await panelIn({ networks, page: three });
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
    const { state, told } = await panelIn({ networks, page: three });
    state.select(output);
    expect(state.place.active.value?.key).toBe('passage-1');
    await state.place.goTo(state.items.value[1]);
    state.select(output);
    expect(state.selected.value).toBeUndefined();
    state.select(output);
    expect(state.place.active.value?.key).toBe('passage-2');
    expect(told.map(([, , id]) => id)).toEqual([1, 2]);
  });

  test('keeps the finding that is looked at when the next item speaks to that as well', async () => {
    const { state } = await panelIn({ networks, page: three });
    state.select(output);
    expect(state.target.value).toBe(output);
  });

  test('is where the reader went on the page itself', async () => {
    const { state, world, told } = await panelIn({ networks, page: three });
    world.page = { ...three, current: 2 };
    await state.page.refresh();
    expect(state.place.active.value?.key).toBe('passage-2');
    expect(told).toEqual([]);
  });

  test('is nowhere when another page comes, and the best-matched network is shown again', async () => {
    const { state, world, tab } = await panelIn({ networks, page: three });
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
    const { state, tab, world } = await panelIn({ networks, page: three });
    const late = Promise.withResolvers<typeof three>();
    world.page = late.promise as never;
    const before = state.page.refresh();
    tab.id = 8;
    world.page = pageOf([passageOf(5, 'The new one.')]);
    await state.follow();
    late.resolve(three);
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

describe('what is kept', () => {
  test('is for the finding that is looked at, is said, and is undone', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    expect([...library.values()]).toMatchObject([
      { node: rest, stance: 'supports', quote: { exact: 'They work less.' } },
    ]);
    expect(state.notices.notice.value?.text).toBe('Kept for “Rest Gap”.');
    expect(state.tallies.value.get(rest)?.supports).toBe(1);
    await state.notices.undo();
    expect(library.size).toBe(0);
  });

  test('gets another stance when it is kept again, and its former one when that is undone', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    await state.keep('contradicts');
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['contradicts']);
    await state.notices.undo();
    expect([...library.values()].map(({ stance }) => stance)).toEqual(['supports']);
  });

  test('may be for two findings, each with a stance of its own', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    state.place.lookAt(output);
    await state.keep('contradicts');
    expect([...library.values()].map(({ node, stance }) => [node, stance])).toEqual([
      [rest, 'supports'],
      [output, 'contradicts'],
    ]);
  });

  test('of a passage that speaks to nothing is for no finding yet, and filed later', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.place.goTo(state.items.value[2]);
    await state.keep('mentions');
    const [kept] = [...library.values()];
    expect(kept).toMatchObject({ node: undefined });
    state.file(kept!, rest, 'Rest Gap');
    await Promise.resolve();
    expect(library.get(kept!.id)?.node).toBe(rest);
    await state.notices.undo();
    expect(library.get(kept!.id)?.node).toBeUndefined();
  });

  test('is what is selected on the page, and the reader is at it', async () => {
    const { state } = await panelIn({ networks, page: three, selection: 'Some words.' });
    await state.keepSelection();
    expect(state.place.active.value).toMatchObject({
      kind: 'kept',
      kept: [{ evidence: { quote: { exact: 'Some words.' } } }],
    });
    expect(state.filing.value).toBe(state.place.active.value?.kept[0]?.evidence.id);
  });

  test('is nothing when nothing is selected, and that is said', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.keepSelection();
    expect(library.size).toBe(0);
    expect(state.notices.notice.value?.text).toContain('Nothing is selected on the page.');
  });

  test('is nothing of private windows', async () => {
    const { state, library } = await panelIn({ networks, page: three, selection: 'Some words.', incognito: true });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    await state.note();
    await state.keepSelection();
    expect(library.size).toBe(0);
  });

  test('is not said to be kept when the page refuses', async () => {
    const keepPassage = () => Promise.reject(new Error('Gone.'));
    const { state } = await panelIn({ networks, page: three, sources: { keepPassage } });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    expect(state.notices.notice.value).toEqual({ text: 'That could not be saved. Try again in a moment.' });
  });

  test('is taken out with its note, and comes back with it', async () => {
    const { state, library } = await panelIn({ networks, page: three, evidence: [evidenceOf('1', 'On topic.')] });
    state.notes.write('1', 'Half a thou');
    await state.remove(library.get('1')!);
    expect(library.size).toBe(0);
    await state.notices.undo();
    expect(library.get('1')?.note).toBe('Half a thou');
  });

  test('is named by the library where neither page nor picture knows the finding', async () => {
    const evidence = [evidenceOf('1', 'On topic.', { node: `${'x'.repeat(43)}/far-away` })];
    const { state } = await panelIn({ networks, page: three, evidence });
    await Promise.resolve();
    expect(state.nameOf(evidence[0]!.node)).toBe('Name of far-away');
  });

  test('under the address that the page calls its own is listed as well', async () => {
    const canonical = { url: 'https://news.example/own', title: '', site: 'news.example' };
    const evidence = evidenceOf('1', 'Somewhere.', { source: canonical });
    const { state } = await panelIn({
      networks,
      page: { ...three, evidence: [foundAs(evidence, 'found')] },
      evidence: [evidence],
    });
    expect(state.items.value.at(-1)?.key).toBe('kept-1');
  });
});

describe('a note', () => {
  test('is on a mention when nothing was kept yet', async () => {
    const { state, library } = await panelIn({ networks, page: three });
    await state.place.goTo(state.items.value[0]);
    await state.note();
    expect([...library.values()]).toMatchObject([{ stance: 'mentions', node: rest }]);
    expect(state.noting.value).toBe([...library.keys()][0]);
  });

  test('is saved before another page is looked at', async () => {
    const { state, library, stash, tab } = await panelIn({
      networks,
      page: three,
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
      page: three,
      evidence: [evidenceOf('1', 'On topic.')],
      sources: { unsavedNotes },
    });
    expect(library.get('1')?.note).toBe('Left behind');
    expect(left).toEqual({});
  });
});
