import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import type { Published } from '@/lib/store/publishing';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';

test('every change of the lexicon is published with a higher revision, and nothing else is', async () => {
  const told: Published[] = [];
  const library = openLibrary({ name: crypto.randomUUID(), published: published => void told.push(published) });
  const { id } = (await library.add(sleep)).stored;
  await library.add(trains);
  await library.setEnabled(id, false);
  await library.setEnabled(id, false);
  await library.add(sleep, { aliases: ['AAAAAAAAAAA'] });
  await library.correct([correctionOf('Tea', `${id}/late-tea`)]);
  await library.remove(id);
  await library.restore(id);
  const file = await library.exportAll();
  await library.erase();
  await library.importAll(file);
  expect(told.map(({ networks, findings, lexicon }) => [networks, findings, lexicon.topics.length])).toEqual([
    [1, 3, 2],
    [2, 4, 3],
    [2, 4, 1],
    [1, 1, 1],
    [2, 4, 1],
    [0, 0, 0],
    [2, 4, 1],
  ]);
  const revisions = told.map(({ lexicon }) => lexicon.revision);
  expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
  expect((await library.identity()).revision).toBe(revisions.at(-1));
});

test('what another context writes while one publishes is published after it', async () => {
  const told: number[] = [];
  const name = crypto.randomUUID();
  const background = openLibrary({ name, published: ({ networks }) => void told.push(networks) });
  let other: Promise<unknown> | undefined;
  const page = openLibrary({
    name,
    async published({ networks }) {
      other = background.add(trains);
      for (let reads = 0; reads < 50; reads++) await page.networks(); // Time enough to overtake.
      told.push(networks);
    },
  });
  await page.add(sleep);
  await other;
  expect(told).toEqual([1, 2]);
  expect((await page.identity()).dbId).toBe((await background.identity()).dbId);
});

test('what is written is written, though nobody can be told of it; what tells it anew says so', async () => {
  const deaf = () => Promise.reject(new Error('QUOTA_BYTES'));
  const name = crypto.randomUUID();
  const library = openLibrary({ name, published: deaf, corrected: deaf, kept: deaf });
  const { stored, isNew } = await library.add(sleep);
  expect(isNew).toBe(true);
  const node = `${stored.id}/late-tea`;
  await library.correct([correctionOf('Tea', node)]);
  const { id } = await library.keepEvidence(keepingOf('Tea keeps one awake.', node));
  await library.setEnabled(stored.id, false);
  await library.setAllEnabled([stored.id], true);
  const file = await library.exportAll();
  await library.erase();
  expect(await library.importAll(file)).toEqual({ added: 1, known: 0, corrections: 1, evidence: 1, notes: 0 });
  expect((await library.evidenceById([id])).length).toBe(1);
  await expect(library.publish()).rejects.toThrow('QUOTA_BYTES');
  await expect(library.publishEvidence(0)).rejects.toThrow('QUOTA_BYTES');
});
