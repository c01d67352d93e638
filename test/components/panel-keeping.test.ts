import { describe, expect, test } from 'vitest';
import { networks, output, page, rest } from './panel-world';
import { evidenceOf, foundAs, panelIn } from './sidepanel-fakes';

describe('what is kept', () => {
  test('is for the finding that is looked at, is said, and is undone', async () => {
    const { state, library } = await panelIn({ networks, page });
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

  test('may be for two findings, each with a stance of its own', async () => {
    const { state, library } = await panelIn({ networks, page });
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
    const { state, library } = await panelIn({ networks, page });
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
    const { state } = await panelIn({ networks, page, selection: 'Some words.' });
    await state.keepSelection();
    expect(state.place.active.value).toMatchObject({
      kind: 'kept',
      kept: [{ evidence: { quote: { exact: 'Some words.' } } }],
    });
    expect(state.filing.value).toBe(state.place.active.value?.kept[0]?.evidence.id);
  });

  test('is nothing when nothing is selected, and that is said', async () => {
    const { state, library } = await panelIn({ networks, page });
    await state.keepSelection();
    expect(library.size).toBe(0);
    expect(state.notices.notice.value?.text).toContain('Nothing is selected on the page.');
  });

  test('is nothing of private windows', async () => {
    const { state, library } = await panelIn({ networks, page, selection: 'Some words.', incognito: true });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    await state.note();
    await state.keepSelection();
    expect(library.size).toBe(0);
  });

  test.each([
    ['Netgloss cannot do that here.', 'Netgloss cannot do that here.'],
    ['', 'That could not be saved. Try again in a moment.'],
  ])('is not said to be kept when the page refuses with “%s”', async (why, sentence) => {
    const { state } = await panelIn({
      networks,
      page,
      sources: { keepPassage: () => Promise.reject(new Error(why)) },
    });
    await state.place.goTo(state.items.value[0]);
    await state.keep('supports');
    expect(state.notices.notice.value).toEqual({ text: sentence });
  });

  test('is taken out with its note, and comes back with it', async () => {
    const { state, library } = await panelIn({ networks, page, evidence: [evidenceOf('1', 'On topic.')] });
    state.notes.write('1', 'Half a thou');
    await state.remove(library.get('1')!);
    expect(library.size).toBe(0);
    await state.notices.undo();
    expect(library.get('1')?.note).toBe('Half a thou');
  });

  test('is named by the library where neither page nor picture knows the finding', async () => {
    const evidence = [evidenceOf('1', 'On topic.', { node: `${'x'.repeat(43)}/far-away` })];
    const { state } = await panelIn({ networks, page, evidence });
    await Promise.resolve();
    expect(state.nameOf(evidence[0]!.node)).toBe('Name of far-away');
  });

  test('under the address that the page calls its own is listed as well', async () => {
    const canonical = { url: 'https://news.example/own', title: '', site: 'news.example' };
    const evidence = evidenceOf('1', 'Somewhere.', { source: canonical });
    const { state } = await panelIn({
      networks,
      page: { ...page, evidence: [foundAs(evidence, 'found')] },
      evidence: [evidence],
    });
    expect(state.items.value.at(-1)?.key).toBe('kept-1');
  });
});
