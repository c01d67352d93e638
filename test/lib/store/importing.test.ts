import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/library-file';
import type { Network } from '@/lib/model';
import { openLibrary } from '@/lib/store/library';
import { keepingOf } from './keeping';
import { sleep, trains } from './small-networks';

const time = '2027-01-02T10:00:00.000Z';
const kept = (network: Network) => ({ network, aliases: [], enabled: true, builtIn: false, addedAt: time });
const numbered = Array.from({ length: 8 }, (_, at) => ({ ...trains, question: `Who rides line ${at}?` }));
const file: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: time,
  networks: numbered.map(kept),
  corrections: [{ text: 'Tea', node: `${'a'.repeat(43)}/tea`, forms: [], correctedAt: time }],
  evidence: [],
  versions: [],
  distinct: [],
};

/** A library that holds one network, and what it holds. */
async function world() {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  await library.add(sleep);
  const all = async (of = library) => [
    await of.networks(),
    await of.nodes(),
    await of.identity(),
    await of.corrections(9),
    [...(await of.formWords())],
    await of.networkSummaries(),
  ];
  return { name, library, all };
}

test('an import tells how far it is, from little to all', async () => {
  const { library } = await world();
  const shares: number[] = [];
  await library.importAll(file, { onProgress: share => void shares.push(share) });
  expect(shares).toHaveLength(8);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(await library.networks()).toHaveLength(9);
});

test.each([1, 4, 8])('an import that is cancelled after %i of 8 networks leaves the library as it was', async count => {
  const { library, all } = await world();
  const before = await all();
  const controller = new AbortController();
  const reason = new Error('cancelled');
  let done = 0;
  const onProgress = () => void ((done += 1) === count && controller.abort(reason));
  const importing = library.importAll(file, { onProgress, signal: controller.signal });
  await expect(importing).rejects.toBe(reason);
  expect(await all()).toEqual(before);
});

test('what was cancelled can be imported after all', async () => {
  const { library } = await world();
  const signal = AbortSignal.abort();
  await expect(library.importAll(file, { signal })).rejects.toBe(signal.reason);
  expect(await library.importAll(file)).toEqual({ added: 8, known: 0, corrections: 1, evidence: 0, notes: 0 });
});

test('an import that fails midway leaves the library as it was', async () => {
  const { library, all } = await world();
  const before = await all();
  const fault = new Error('fault');
  const onProgress = (share: number) => {
    if (share > 0.5) throw fault;
  };
  await expect(library.importAll(file, { onProgress })).rejects.toBe(fault);
  expect(await all()).toEqual(before);
});

test('nobody sees half of an import', async () => {
  const { name, library } = await world();
  const reader = openLibrary({ name });
  const seen: number[] = [];
  const importing = library.importAll(file).then(() => 'done');
  do seen.push((await reader.nodes()).length);
  while ((await Promise.race([importing, Promise.resolve('not yet')])) !== 'done');
  seen.push((await reader.nodes()).length);
  expect(new Set([3, ...seen])).toEqual(new Set([3, 11]));
});

test('a network that is there only gains aliases by an import', async () => {
  const { library } = await world();
  const networks = [{ ...kept(sleep), aliases: ['AAAAAAAAAAA'] }];
  expect(await library.importAll({ ...file, networks, corrections: [] })).toEqual({
    added: 0,
    known: 1,
    corrections: 0,
    evidence: 0,
    notes: 0,
  });
  expect((await library.networks())[0]!.aliases).toEqual(['AAAAAAAAAAA']);
});

const passage = {
  id: '0b5f9f0e-6a5e-4c1f-9d1e-0d4f3b6d2a11',
  ...keepingOf('Tea keeps one awake.'),
  keptAt: time,
};
/** A file with one passage, and what was written of it on a day. */
const withNote = (note: string, day: number): LibraryFile => ({
  ...file,
  networks: [],
  corrections: [],
  evidence: [{ ...passage, note, modifiedAt: `2027-01-0${day}T10:00:00.000Z` }],
});

test('a newer note on a passage that is here is taken where the reader wrote no other, also after it was filed', async () => {
  const { library } = await world();
  const noteHere = async () => (await library.evidenceById([passage.id]))[0]!.note;
  await library.importAll(withNote('First.', 2));
  await library.changeEvidence(passage.id, { stance: 'contradicts' });
  expect(await library.newsIn(withNote('Second.', 3))).toMatchObject({ newerNotes: 1, ownNotes: 0 });
  expect(await library.importAll(withNote('Second.', 3))).toMatchObject({ evidence: 0, notes: 1 });
  expect(await library.importAll(withNote('First.', 2))).toMatchObject({ notes: 0 });
  expect(await noteHere()).toBe('Second.');
  expect((await library.evidenceById([passage.id]))[0]).toMatchObject({ stance: 'contradicts' });

  await library.changeEvidence(passage.id, { note: 'Mine.' });
  expect(await library.newsIn(withNote('Third.', 4))).toMatchObject({ newerNotes: 0, ownNotes: 1 });
  expect(await library.importAll(withNote('Third.', 4))).toMatchObject({ notes: 0 });
  expect(await noteHere()).toBe('Mine.');
});

test('a note that was written here before any file said one stays', async () => {
  const { library } = await world();
  const { id } = await library.keepEvidence(keepingOf('Tea keeps one awake.'));
  await library.changeEvidence(id, { note: 'Mine.' });
  const other = {
    ...withNote('Theirs.', 2),
    evidence: [{ ...passage, id, note: 'Theirs.', modifiedAt: '2999-01-02T10:00:00.000Z' }],
  };
  expect(await library.importAll(other)).toMatchObject({ evidence: 0, notes: 0 });
  expect(await library.newsIn(other)).toMatchObject({ ownNotes: 1 });
  const backup = await library.exportAll();
  await library.importAll(backup); // From here on, it is what a file said.
  expect(await library.importAll(other)).toMatchObject({ notes: 1 });
});
