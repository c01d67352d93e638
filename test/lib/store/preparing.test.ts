import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { type OpenLibrary, openLibrary } from '@/lib/store/library';
import { addedAt, base, kept, large, networks } from './many-findings';
import { trains } from './small-networks';

const contentOf = async (library: OpenLibrary) => {
  const { revision: _, ...lexicon } = await library.wholeLexicon();
  return [
    await library.networks(),
    await library.nodes(),
    lexicon,
    await library.networkSummaries(),
    [...(await library.formWords())],
  ];
};
const waitingIn = async (library: OpenLibrary) =>
  (await library.networkSummaries()).filter(({ isWaiting }) => isWaiting).map(({ title }) => title);

/** The same networks, imported one by one: prepared at once. */
let prepared: unknown;

beforeAll(async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  for (const one of kept) await library.importAll({ ...base, networks: [one] });
  prepared = await contentOf(library);
});

async function imported(options: Parameters<typeof openLibrary>[0] = {}) {
  const name = crypto.randomUUID();
  const library = openLibrary({ name, ...options });
  await library.importAll(large);
  return { name, library };
}

test('networks of a large import are there and found at once, and light no page yet', async () => {
  const { library } = await imported();
  expect(await waitingIn(library)).toHaveLength(5);
  expect((await library.wholeLexicon()).topics).toEqual([]);
  const [found] = await library.search('smelter copper 37');
  expect(found).toMatchObject({ node: { name: 'smelter copper 37', topic: -1 } });
});

test('prepared afterwards, they are as if each was imported alone', async () => {
  const { library } = await imported();
  await library.prepareRest();
  expect(await contentOf(library)).toEqual(prepared);
  await library.prepareRest();
  expect(await contentOf(library)).toEqual(prepared);
});

test('what was not prepared when its page was killed is prepared by the next', async () => {
  const killed = new Error('killed');
  let isDoomed = false;
  const { name, library } = await imported({
    published: () => {
      if (isDoomed) throw killed;
    },
  });
  isDoomed = true;
  await expect(library.prepareRest()).rejects.toBe(killed);
  library.close();
  const next = openLibrary({ name });
  expect(await waitingIn(next)).toHaveLength(1);
  expect((await next.wholeLexicon()).topics).toHaveLength(4);
  await next.prepareRest();
  expect(await contentOf(next)).toEqual(prepared);
});

test('two who prepare at the same time do it once', async () => {
  const told: number[] = [];
  const { name, library } = await imported();
  const other = openLibrary({ name, published: ({ lexicon }) => void told.push(lexicon.topics.length) });
  await Promise.all([library.prepareRest(), other.prepareRest(), other.prepareRest()]);
  expect(told.length).toBeLessThanOrEqual(2);
  expect(await contentOf(other)).toEqual(prepared);
});

test('what the reader does to a network that waits stays', async () => {
  const { library } = await imported();
  const [off, gone, edited, back] = (await library.networks()).map(({ id }) => id) as [string, string, string, string];
  const { topics } = trains.vocabulary!;
  const preparing = library.prepareRest();
  await library.setEnabled(off, false);
  await library.remove(gone);
  await library.remove(back);
  await library.setVocabulary(edited, { topics, forms: {} });
  await preparing;
  await library.restore(back);
  await library.prepareRest();
  expect((await library.network(off))!.enabled).toBe(false);
  expect(await library.network(gone)).toBeUndefined();
  expect((await library.network(edited))!.vocabulary.topics).toEqual(topics);
  expect((await library.network(back))!.vocabulary.topics).not.toEqual([]);
  expect(await waitingIn(library)).toEqual([]);
  expect((await library.wholeLexicon()).topics).toHaveLength(3);
});

test('the words of a network that waits can be looked at', async () => {
  const { library } = await imported();
  const { id } = (await library.networks())[0]!;
  const { vocabulary } = (await library.network(id))!;
  expect(vocabulary.topics).not.toEqual([]);
  await library.prepareRest();
  expect((await library.network(id))!.vocabulary).toEqual(vocabulary);
});

test('a few networks are prepared before their import is done', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  await library.importAll({ ...base, networks: kept.slice(0, 2) });
  expect(await waitingIn(library)).toEqual([]);
  expect((await library.wholeLexicon()).topics).toHaveLength(2);
});

test('a large import that is cancelled leaves nothing', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const controller = new AbortController();
  const onProgress = (share: number) => void (share > 0.5 && controller.abort());
  const importing = library.importAll(large, { onProgress, signal: controller.signal });
  await expect(importing).rejects.toThrow('aborted');
  expect(controller.signal.aborted).toBe(true);
  expect(await library.networkSummaries()).toEqual([]);
  expect(await library.networks()).toEqual([]);
});

test('an edited vocabulary of a large file is the one in use, and the network can be reset to its own', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { topics } = trains.vocabulary!;
  const edit = { vocabularyEditedAt: addedAt, network: { ...networks[0]!, vocabulary: { topics, forms: {} } } };
  await library.importAll({ ...large, networks: [{ ...kept[0]!, ...edit }, ...kept.slice(1)] });
  await library.prepareRest();
  const stored = (await library.networks()).find(({ vocabularyEditedAt }) => vocabularyEditedAt !== undefined)!;
  expect(stored.vocabulary.topics).toEqual(topics);
  await library.resetVocabulary(stored.id);
  expect((await library.network(stored.id))!.vocabulary.topics).not.toEqual(topics);
});
