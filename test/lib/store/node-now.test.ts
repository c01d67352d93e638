import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftOf, editedOf } from '@/lib/draft';
import { withWritten } from '@/lib/draft-edits';
import { openLibrary } from '@/lib/store/library';
import { keepingOf } from './keeping';
import { sleep } from './small-networks';

/** A library whose one network was edited twice, and what its second finding was and is called. */
async function edited() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const first = (await library.add(sleep)).stored;
  const rename = async (id: string, name: string) =>
    library.edit([id], editedOf(withWritten(draftOf((await library.network(id))!), 1, { name })));
  const second = await rename(first.id, 'Evening Tea');
  const third = await rename(second.id, 'Tea at Night');
  return { library, was: `${first.id}/late-tea`, is: `${third.id}/tea-at-night` };
}

test('what a page keeps for a finding that was edited meanwhile is kept for what it is now', async () => {
  const { library, was, is } = await edited();
  const kept = await library.keepEvidence(keepingOf('Tea.', was));
  expect(kept.node).toBe(is);
  expect((await library.keepEvidence(keepingOf('Tea.', was))).id).toBe(kept.id);
  await library.changeEvidence(kept.id, { node: undefined });
  await library.changeEvidence(kept.id, { node: was });
  expect(await library.evidenceFor([is])).toMatchObject([{ id: kept.id }]);
});

test('evidence of an older file is of what its finding is now', async () => {
  const { library, was, is } = await edited();
  const kept = await library.keepEvidence(keepingOf('Tea.', was));
  const file = await library.exportAll();
  await library.eraseKind('evidence');
  await library.importAll({ ...file, networks: [], versions: [], evidence: [{ ...kept, node: was }] });
  expect(await library.evidenceFor([is])).toMatchObject([{ id: kept.id }]);
});

test('a passage that a page corrects is corrected for what its finding is now, until that is taken back', async () => {
  const { library, was, is } = await edited();
  const said = { text: 'Tea.', node: was, forms: [], correctedAt: '2027-01-02T10:00:00.000Z' };
  await library.correct([said]);
  expect(await library.corrected([{ text: 'Tea.', node: is }])).toEqual([true]);
  const file = await library.exportAll();
  await library.forget([said]);
  expect(await library.corrected([{ text: 'Tea.', node: is }])).toEqual([false]);
  await library.importAll({ ...file, networks: [], versions: [], corrections: [said] });
  expect(await library.corrected([{ text: 'Tea.', node: is }])).toEqual([true]);
});

test('a finding that was taken out, or is of no network that is known, is itself', async () => {
  const { library, was } = await edited();
  const gone = was.replace('late-tea', 'constructor');
  expect((await library.keepEvidence(keepingOf('Tea.', gone))).node).toBe(gone);
  const unknown = `${'a'.repeat(43)}/tea`;
  expect((await library.keepEvidence(keepingOf('Tea.', unknown))).node).toBe(unknown);
});

test('a finding of a network that was added again is of that', async () => {
  const { library, was } = await edited();
  await library.add(sleep);
  expect((await library.keepEvidence(keepingOf('Tea.', was))).node).toBe(was);
});
