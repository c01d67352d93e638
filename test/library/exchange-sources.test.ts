import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { networksWithWords } from '@/entrypoints/library/exchange-sources';
import type { StoredNetwork } from '@/lib/model';
import { notesOf } from '@/lib/notes';
import { openLibrary } from '@/lib/store/library';
import { base, kept } from '../lib/store/many-findings';
import { sleep } from '../lib/store/small-networks';

/** Only by the words that somebody gave them have two of its findings anything in common. */
const worded = {
  ...sleep,
  vocabulary: {
    ...sleep.vocabulary!,
    forms: Object.fromEntries(
      sleep.findings.map(({ id }) => [id, ['amber lantern', 'copper kettle', 'velvet curtain']]),
    ),
  },
};
const notesAbout = (networks: StoredNetwork[]) => notesOf(networks.map(one => ({ ...one, evidence: [] })));

test('notes of a network that waits to be prepared are joined by its words, too', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  await library.importAll({ ...base, networks: [...kept, { ...kept[0]!, network: worded }] });
  const waiting = (await library.networks()).filter(({ network }) => network.title === worded.title);
  expect(waiting).toMatchObject([{ isWaiting: true }]);
  const alone = openLibrary({ name: crypto.randomUUID() });
  await alone.add(worded);
  const written = notesAbout(await networksWithWords({ ...library, networks: async () => waiting }));
  expect(written).toEqual(notesAbout(await alone.networks()));
  expect(written).not.toEqual(notesAbout(waiting));
});
