import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/library-file';
import { openLibrary } from '@/lib/store/library';
import { withWritten } from '@/lib/draft-edits';
import { anyLibrary } from '../../fixtures/any-library';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';
import { edit } from './written';
import { fc } from '../../fixtures/properties';

async function filled() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(sleep, { aliases: ['AAAAAAAAAAA'], builtIn: true })).stored;
  const { vocabulary: _vocabulary, ...bare } = trains;
  const { stored } = await library.add(bare);
  await library.setEnabled(stored.id, false);
  await edit(library, stored.id, draft => withWritten(draft, 0, { name: 'One Track' }));
  await library.correct([correctionOf('Tea keeps nobody awake.', `${id}/late-tea`, { forms: ['evening tea'] })]);
  const kept = await library.keepEvidence(keepingOf('Tea keeps nobody awake.', `${id}/late-tea`));
  await library.changeEvidence(kept.id, { note: 'A first note.' });
  await library.keepEvidence(keepingOf('Nothing yet.'));
  await library.keepApart([[`${id}/night-replay`, `${id}/late-tea`]], true);
  return library;
}

test('a library that is exported, erased and imported is identical', async () => {
  const library = await filled();
  const everything = async () => [
    await library.networks(),
    await library.nodes(),
    await library.formerVersions((await library.networks()).at(-1)?.id ?? '', 9),
    { ...(await library.exportAll()), exportedAt: '' },
  ];
  const before = await everything();
  const file = JSON.stringify(await library.exportAll());
  await library.erase();
  expect(await everything()).toEqual([
    [],
    [],
    [],
    {
      format: 'netgloss-library',
      version: 5,
      exportedAt: '',
      networks: [],
      corrections: [],
      evidence: [],
      versions: [],
      distinct: [],
    },
  ]);
  expect(await library.importAll(JSON.parse(file))).toEqual({
    added: 2,
    known: 0,
    corrections: 1,
    evidence: 2,
    notes: 0,
  });
  expect(await everything()).toEqual(before);
});

test('importing what is there changes nothing', async () => {
  const library = await filled();
  const before = [await library.networks(), await library.nodes(), await library.identity()];
  expect(await library.importAll(await library.exportAll())).toEqual({
    added: 0,
    known: 2,
    corrections: 0,
    evidence: 0,
    notes: 0,
  });
  expect([await library.networks(), await library.nodes(), await library.identity()]).toEqual(before);
});

const inOrder = (value: unknown) =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A file whatever the order in which it lists things, and whenever it was written. */
const unordered = (file: LibraryFile) => {
  const sorted = (rows: unknown[]) =>
    rows.map(row => JSON.stringify(row, (_, value: unknown) => inOrder(value))).sort();
  return {
    networks: sorted(file.networks),
    corrections: sorted(file.corrections),
    evidence: sorted(file.evidence),
    versions: sorted(file.versions),
    distinct: sorted(file.distinct),
  };
};

/** Nothing else comes with the extension. */
const notBuiltIn = <T>(one: T) => ({ ...one, builtIn: false });

test('whatever a library holds, it exports what it imported, and nothing comes of importing that again', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async held => {
      const file = { ...held, networks: held.networks.map(notBuiltIn), versions: held.versions.map(notBuiltIn) };
      const library = openLibrary({ name: crypto.randomUUID() });
      const counts = await library.importAll(file);
      expect(counts).toEqual({
        added: file.networks.length,
        known: 0,
        corrections: file.corrections.length,
        evidence: file.evidence.length,
        notes: 0,
      });
      const exported = await library.exportAll();
      expect(unordered(exported)).toEqual(unordered(file));
      const again = await library.importAll(exported);
      expect(again).toEqual({ added: 0, known: file.networks.length, corrections: 0, evidence: 0, notes: 0 });
      expect({ ...(await library.exportAll()), exportedAt: '' }).toEqual({ ...exported, exportedAt: '' });
      library.close();
    }),
    { numRuns: 25 },
  );
});

test('evidence that was taken out is in again after an import', async () => {
  const library = await filled();
  const file = await library.exportAll();
  await library.removeEvidence(file.evidence.map(({ id }) => id));
  expect(await library.importAll(file)).toMatchObject({ evidence: 2, notes: 0 });
  expect((await library.exportAll()).evidence).toEqual(file.evidence);
  expect(await library.stored()).toContainEqual({ kind: 'removed', count: 0, bytes: 0 });
});

test('evidence that others wrote is met on its page', async () => {
  const library = await filled();
  const file = await library.exportAll();
  const [one] = file.evidence;
  const source = { ...one!.source, url: 'https://other.example/a?utm_source=x#top' };
  await library.importAll({ ...file, evidence: [{ ...one!, id: crypto.randomUUID(), source }] });
  expect(await library.evidenceOn(['https://other.example/a'])).toHaveLength(1);
});

test('evidence of which one row cannot be stored is not imported at all', async () => {
  const library = await filled();
  const file = await library.exportAll();
  await library.erase();
  const wrong = { ...file, evidence: [...file.evidence, { ...file.evidence[0]!, id: {} as string }] };
  await expect(library.importAll(wrong)).rejects.toMatchObject({ name: 'DataError' });
  expect(await library.networks()).toEqual([]);
  expect((await library.latestEvidence(9)).count).toBe(0);
});
