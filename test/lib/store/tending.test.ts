import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { withWritten } from '@/lib/draft-edits';
import { networkFromFields } from '@/lib/network-json';
import type { Published } from '@/lib/store/publishing';
import { openLibrary } from '@/lib/store/library';
import { keepingOf } from './keeping';
import { sleep, trains } from './small-networks';
import { edit, renamed } from './written';

const twins = networkFromFields({
  question: 'What does sleep do to us?',
  title: 'Sleep and memory again',
  findings: [
    { name: 'Night Replay', text: 'Deep sleep replays a day.' },
    { name: 'Strong Late Tea', text: 'Tea keeps one awake.' },
    { name: 'Late Tea', text: 'Tea in the evening keeps one awake.' },
  ],
  relationships: [{ name: 'Late Strong Tea', facet: 'Time', text: 'It adds up.' }],
});

async function filled() {
  const told: Published[] = [];
  const library = openLibrary({ name: crypto.randomUUID(), published: all => void told.push(all) });
  const ids: string[] = [];
  for (const network of [sleep, trains, twins]) ids.push((await library.add(network)).stored.id);
  return { library, ids, told };
}

test('many networks are switched off at once, and pages are told once', async () => {
  const { library, ids, told } = await filled();
  await library.setEnabled(ids[1]!, false);
  const before = told.length;
  expect(await library.setAllEnabled([...ids, 'unknown'], false)).toEqual([ids[0], ids[2]]);
  expect(told).toHaveLength(before + 1);
  expect(told.at(-1)!.lexicon.topics).toEqual([]);
  expect((await library.networkSummaries()).map(({ enabled }) => enabled)).toEqual([false, false, false]);
});

test('many networks are taken out, and come back as they were', async () => {
  const { library, ids } = await filled();
  const before = [await library.networks(), await library.nodes()];
  expect(await library.removeAll(ids.slice(0, 2))).toEqual(ids.slice(0, 2));
  expect((await library.networkSummaries()).map(({ id }) => id)).toEqual([ids[2]]);
  expect(await library.search('replay')).toHaveLength(1);
  await library.restoreAll(ids.slice(0, 2));
  expect([await library.networks(), await library.nodes()]).toEqual(before);
});

test('much evidence is changed in one transaction, or none of it', async () => {
  const { library } = await filled();
  const kept = [await library.keepEvidence(keepingOf('One.')), await library.keepEvidence(keepingOf('Two.'))];
  const change = (stance: 'contradicts') => kept.map(({ id }) => ({ id, change: { stance } }));
  const before = await library.changeAllEvidence(change('contradicts'));
  expect(before.map(({ stance }) => stance)).toEqual(['supports', 'supports']);
  const stances = async () => (await library.latestEvidence(9)).latest.map(({ stance }) => stance);
  expect(await stances()).toEqual(['contradicts', 'contradicts']);
  const wrong = [...change('contradicts').slice(0, 1), { id: kept[1]!.id, change: { stance: 'likes' as never } }];
  await library.changeAllEvidence(kept.map(({ id }) => ({ id, change: { stance: 'mentions' as const } })));
  await expect(library.changeAllEvidence(wrong)).rejects.toMatchObject({ key: 'badField' });
  expect(await stances()).toEqual(['mentions', 'mentions']);
});

test('evidence that is given back to a finding which was edited meanwhile is of what that became', async () => {
  const { library, ids } = await filled();
  const kept = await library.keepEvidence(keepingOf('Tea.', `${ids[0]}/late-tea`));
  const [before] = await library.changeAllEvidence([{ id: kept.id, change: { node: undefined } }]);
  const stored = await edit(library, ids[0]!, renamed);
  await library.changeAllEvidence([{ id: kept.id, change: { node: before!.node } }]);
  expect(await library.evidenceFor([`${stored.id}/evening-tea`])).toHaveLength(1);
});

test('networks that ask the same, and findings that are called the same, are found', async () => {
  const { library, ids } = await filled();
  await library.keepEvidence(keepingOf('Tea.', `${ids[2]}/late-tea`));
  const { networks, nodes } = await library.lookalikes();
  expect(networks.map(pair => pair.map(({ title }) => title))).toEqual([
    ['Sleep and memory', 'Sleep and memory again'],
  ]);
  expect(nodes.map(({ pair }) => pair.map(({ node }) => node.name))).toEqual([['Strong Late Tea', 'Late Tea']]);
  expect(nodes[0]!.pair.map(({ evidence }) => evidence)).toEqual([0, 1]);
});

test('what the reader keeps apart is not offered again, also under another name', async () => {
  const { library, ids } = await filled();
  const [pair] = (await library.lookalikes()).nodes;
  const keys = pair!.pair.map(({ key }) => key) as [string, string];
  await library.keepApart([keys, [ids[2]!, ids[0]!]], true);
  expect(await library.lookalikes()).toMatchObject({ networks: [], nodes: [] });
  await edit(library, ids[2]!, draft => withWritten(draft, 1, { name: 'Very Strong Late Tea' }));
  expect(await library.lookalikes()).toMatchObject({ networks: [], nodes: [] });
  await library.bringBack(ids[2]!);
  expect(await library.lookalikes()).toMatchObject({ networks: [], nodes: [] });
  await library.keepApart([keys], false);
  expect((await library.lookalikes()).nodes).toHaveLength(1);
});

test('what the reader keeps apart is kept apart where an export of it is imported, also if it was edited there', async () => {
  const { library, ids } = await filled();
  const [pair] = (await library.lookalikes()).nodes;
  await library.keepApart([pair!.pair.map(({ key }) => key) as [string, string], [ids[2]!, ids[0]!]], true);
  const file = await library.exportAll();
  expect((await library.exportAll({ networks: [ids[2]!] })).distinct).toHaveLength(1);
  const other = (await filled()).library;
  await edit(other, ids[2]!, draft => withWritten(draft, 1, { name: 'Very Strong Late Tea' }));
  await other.importAll({ ...file, networks: [] });
  expect(await other.lookalikes()).toMatchObject({ networks: [], nodes: [] });
});

test('a search for lookalikes is stopped', async () => {
  const { library } = await filled();
  const reason = new Error('enough');
  await expect(library.lookalikes({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test('kept passages are found by the words of quote, note and page, the newest first', async () => {
  const { library, ids } = await filled();
  const node = `${ids[0]}/late-tea`;
  const first = await library.keepEvidence(keepingOf('Strong teas keep drinkers awake until midnight.', node));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1 }); // Both may be kept in one millisecond.
  const second = await library.keepEvidence(keepingOf('Nobody sleeps.'));
  vi.useRealTimers();
  await library.changeEvidence(second.id, { note: 'Was it the tea at midnight?' });
  const found = await library.searchEvidence('tea midnight');
  expect(found.map(({ evidence, field, name }) => [evidence.id, field, name])).toEqual([
    [second.id, 'note', undefined],
    [first.id, 'quote', 'Late Tea'],
  ]);
  const { excerpt, marks } = found[1]!;
  expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['teas', 'midnight']);
  for (const nothing of ['tea train', '"?']) expect(await library.searchEvidence(nothing)).toEqual([]);
  await library.removeEvidence([first.id, second.id]);
  expect(await library.searchEvidence('midnight')).toEqual([]);
});

test('some networks are exported with what was said of them, and come back from the file', async () => {
  const { library, ids } = await filled();
  await library.keepEvidence(keepingOf('Tea.', `${ids[0]}/late-tea`));
  await library.keepEvidence(keepingOf('Trains.', `${ids[1]}/single-track`));
  const shares: number[] = [];
  const file = await library.exportAll({ networks: [ids[1]!], onProgress: share => shares.push(share) });
  expect(file.networks.map(({ network }) => network.title)).toEqual([trains.title]);
  expect(file.evidence.map(({ quote }) => quote.exact)).toEqual(['Trains.']);
  expect(shares).toEqual([1]);
  const other = openLibrary({ name: crypto.randomUUID() });
  await other.importAll(file);
  expect(await other.evidenceOfNetwork(ids[1]!)).toHaveLength(1);
  const reason = new Error('enough');
  await expect(library.exportAll({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
