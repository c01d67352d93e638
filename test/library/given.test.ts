import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lookInto } from '@/entrypoints/library/given';
import { openLibrary } from '@/lib/store/library';
import { libraryText } from '../fixtures/library-text';
import { keepingOf } from '../lib/store/keeping';
import { correctionOf, sleep, trains } from '../lib/store/small-networks';
import { edit, renamed } from '../lib/store/written';

const open = () => openLibrary({ name: crypto.randomUUID() });

/** A library with something of everything. */
async function filled() {
  const library = open();
  const { id } = await edit(library, (await library.add(sleep)).stored.id, renamed);
  await library.add(trains);
  const node = `${id}/evening-tea`;
  await library.keepEvidence(keepingOf('Tea keeps one awake.', node));
  await library.correct([correctionOf('Tea time.', node)]);
  await library.keepApart([[node, `${id}/night-replay`]], true);
  return { library, id, node };
}

test('an export says all that is new where nothing of it is, and nothing once it was imported', async () => {
  const { library } = await filled();
  const json = libraryText(await library.exportAll());
  const other = open();
  const found = await lookInto(json, other, () => {});
  expect(found).toMatchObject({ known: 0, corrections: 1, others: 2, evidence: { added: 1, known: 0, stray: 0 } });
  if (found.kind !== 'library') throw new Error('no library');
  expect(found.added.toSorted()).toEqual(['Sleep and memory', 'Trains and time']);
  await found.store(() => {}, new AbortController().signal);
  const again = await lookInto(json, other, () => {});
  expect(again).toMatchObject({ added: [], known: 2, corrections: 0, others: 0, evidence: { added: 0, known: 1 } });
});

test('what was said of a finding that was edited since is known', async () => {
  const { library, id } = await filled();
  const json = libraryText(await library.exportAll());
  await edit(library, id, draft => ({ ...draft, title: 'Sleep' }));
  expect(await lookInto(json, library, () => {})).toMatchObject({ corrections: 0, others: 0 });
});
