import { describe, expect, test } from 'vitest';
import { linkOf } from '@/lib/link';
import { Problem } from '@/lib/problem';
import { sample } from '../fixtures/networks';
import { pageOf, passageOf, popupBefore, popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();
const other = await storedOf({ ...sample, title: 'Another', question: 'Why?' });
const rest = `${stored.id}/rest-gap`;

describe('the network that is shown', () => {
  test('is there before the page has answered', async () => {
    const { state } = await popupBefore({ networks: [stored], sources: { page: () => new Promise(() => {}) } });
    void state.load();
    expect(state.page.view.value.kind).toBe('waiting');
    expect(state.shown.value?.id).toBe(stored.id);
    expect(state.picture.value?.nodes).toHaveLength(4);
  });

  test('is the one this page speaks to most', async () => {
    const page = pageOf([
      passageOf(1, 'A.', rest),
      passageOf(2, 'B.', `${other.id}/rest-gap`),
      passageOf(3, 'C.', `${other.id}/rest-gap`),
    ]);
    const { state } = await popupIn({ networks: [stored, other], page });
    expect(state.shown.value?.id).toBe(other.id);
    expect(state.choices.value.map(({ id }) => id)).toEqual([other.id, stored.id]);
  });

  test('is the chosen one, whatever the page speaks to', async () => {
    const { state } = await popupIn({ networks: [stored, other], page: pageOf([passageOf(1, 'A.', rest)]) });
    state.choose(other.id);
    expect(state.shown.value?.id).toBe(other.id);
  });

  test('is lit by the page, with the number of passages', async () => {
    const { state } = await popupIn({
      networks: [stored],
      page: pageOf([passageOf(1, 'A.', rest), passageOf(2, 'B.', rest)]),
    });
    expect(state.picture.value?.nodes.find(({ key }) => key === rest)?.lit).toEqual({
      passages: 2,
      strength: 'strong',
    });
  });

  test.each(['off', 'site-off'] as const)('is plain, not dark, over a page that is %s', async status => {
    const { state } = await popupIn({ networks: [stored], page: pageOf([passageOf(1, 'A.', rest)], { status }) });
    expect(state.picture.value?.nodes.slice(1).every(({ plain }) => plain)).toBe(true);
  });

  test('is plain, not dark, over a page that cannot be read', async () => {
    const { state } = await popupIn({ networks: [stored], url: 'chrome://settings/' });
    expect(state.picture.value?.nodes.slice(1).every(({ plain }) => plain)).toBe(true);
  });
});

describe('a hashtag or link', () => {
  test('recovers the network it names', async () => {
    const { state } = await popupIn({ networks: [other, stored] });
    await state.query.ask(`#${stored.hashtag}`);
    expect(state.shown.value?.id).toBe(stored.id);
    await state.query.ask(await linkOf(other.network));
    expect(state.shown.value?.id).toBe(other.id);
  });

  test('of an alias recovers it too', async () => {
    const { state } = await popupIn({ networks: [other, { ...stored, aliases: ['credentials'] }] });
    await state.query.ask('credentials');
    expect(state.shown.value?.id).toBe(stored.id);
  });

  test('of an unknown network is a preview, and nothing is stored', async () => {
    const { state, world } = await popupIn({ networks: [other] });
    await state.query.ask(await linkOf(sample));
    expect(state.shown.value).toMatchObject({ id: stored.id, isPreview: true });
    expect(world.networks).toHaveLength(1);
  });

  test('is kept when the reader says so, and then shown from the library', async () => {
    const { state, world } = await popupIn({ networks: [other] });
    await state.query.ask(await linkOf(sample));
    await state.addShown();
    expect(world.networks.map(({ id }) => id)).toEqual([other.id, stored.id]);
    expect(state.shown.value).toMatchObject({ id: stored.id, isPreview: false });
    expect(state.query.text.value).toBe('');
  });

  test('that is kept leaves what is asked for meanwhile', async () => {
    const { state, world } = await popupIn({ networks: [other] });
    await state.query.ask(await linkOf(sample));
    const kept = state.addShown();
    await state.query.ask('#AAAAAAAAAAA');
    await kept;
    expect(world.networks.map(({ id }) => id)).toEqual([other.id, stored.id]);
    expect(state.query.text.value).toBe('#AAAAAAAAAAA');
  });

  test('that cannot be stored says why and keeps the preview', async () => {
    const add = async () => {
      throw new Problem('libraryFull');
    };
    const { state } = await popupIn({ networks: [other], sources: { add } });
    await state.query.ask(await linkOf(sample));
    await state.addShown();
    expect(state.library.problem.value).toMatchObject({ key: 'libraryFull' });
    expect(state.shown.value?.isPreview).toBe(true);
  });

  test('in the address of the tab is offered, even over a failed page', async () => {
    const link = await linkOf(sample);
    const { state } = await popupIn({ networks: [other], url: link });
    expect(state.offered.value).toBe(link);
    await state.query.ask(link);
    expect(state.offered.value).toBeUndefined();
  });
});

describe('the library', () => {
  test('that vanished is said', async () => {
    const { state } = await popupIn({ sources: { libraryHealth: async () => 'vanished' } });
    expect(state.library.problem.value).toBe('vanished');
  });

  test('that cannot be opened is a problem with a sentence', async () => {
    const { state } = await popupIn({
      sources: { watchNetworks: (_, onError) => onError(new Problem('libraryNewer')) },
    });
    expect(state.library.problem.value).toMatchObject({ key: 'libraryNewer' });
  });

  test('is opened at the network and finding that are looked at', async () => {
    const { state, told } = await popupIn({ networks: [stored] });
    state.select(rest);
    await state.openLibrary();
    expect(told).toEqual([['openLibrary', stored.id, 'rest-gap']]);
  });
});
