import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftOf, editedOf } from '@/lib/draft';
import { withJoined, withoutNode, withWritten } from '@/lib/draft-edits';
import { hashtagOf } from '@/lib/hashtag';
import { mergedDraft } from '@/lib/merging';
import { openLibrary } from '@/lib/store/library';
import { filled } from './edited';
import { keepingOf } from './keeping';
import { correctionOf, trains } from './small-networks';
import { edit, renamed } from './written';

test('a former version comes back as it was, with all that was said of it since', async () => {
  const { library, id } = await filled();
  const before = (await library.network(id))!;
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  const first = await edit(library, id, renamed);
  const second = await edit(library, first.id, draft => withWritten(draft, 1, { name: 'Midnight Tea' }));
  await library.keepEvidence(keepingOf('Tea again.', `${second.id}/midnight-tea`));
  expect((await library.formerVersions(second.id, 9)).map(({ stored }) => stored.id)).toEqual([first.id, id]);
  expect(await library.formerVersion(id)).toMatchObject({ now: second.id });

  expect(await library.bringBack(id)).toEqual([id]);
  const back = (await library.network(id))!;
  expect({ ...back, aliases: [] }).toEqual(before);
  expect(back.aliases.toSorted()).toEqual([first.hashtag, second.hashtag].toSorted());
  expect(await library.evidenceFor([`${id}/late-tea`])).toHaveLength(2);
  expect((await library.formerVersions(id, 9)).map(({ stored }) => stored.id)).toContain(second.id);

  await library.bringBack(second.id);
  expect(await library.evidenceFor([`${second.id}/midnight-tea`])).toHaveLength(2);
});

test('evidence of a finding that was taken out is there again when the finding is', async () => {
  const { library, id } = await filled();
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await edit(library, id, draft => withoutNode(draft, 1));
  expect((await library.latestEvidence(9)).count).toBe(1);
  await library.bringBack(id);
  expect(await library.evidenceFor([`${id}/late-tea`])).toHaveLength(1);
});

test('two findings that are made one share their evidence, and part with it again', async () => {
  const { library, id } = await filled();
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await library.keepEvidence(keepingOf('Sleep replays.', `${id}/night-replay`));
  const text = 'Both were said of this.';
  await library.correct([correctionOf(text, `${id}/late-tea`), correctionOf('Only tea.', `${id}/late-tea`)]);
  await library.correct([correctionOf(text, `${id}/night-replay`)]);
  const said = (await library.corrections(9)).latest;
  const stored = await edit(library, id, draft => withJoined(draft, 0, 1, { name: 'Tea and Replay' }));
  expect(await library.evidenceFor([`${stored.id}/tea-and-replay`])).toHaveLength(2);
  expect((await library.corrections(9)).count).toBe(2);

  await library.bringBack(id);
  const of = async (node: string) => (await library.evidenceFor([`${id}/${node}`])).map(({ quote }) => quote.exact);
  expect(await of('late-tea')).toEqual(['Tea keeps one awake.']);
  expect(await of('night-replay')).toEqual(['Sleep replays.']);
  const again = (await library.corrections(9)).latest;
  expect(new Set(again.map(({ node, text: of }) => `${node} ${of}`))).toEqual(
    new Set(said.map(({ node, text: of }) => `${node} ${of}`)),
  );
});

test('evidence that was taken out of two findings before they were made one comes back to each', async () => {
  const { library, id } = await filled();
  const kept = await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await library.removeEvidence([kept.id]);
  await edit(library, id, draft => withJoined(draft, 0, 1, { name: 'Tea and Replay' }));
  await library.bringBack(id);
  await library.restoreEvidence([kept.id]);
  expect(await library.evidenceFor([`${id}/late-tea`])).toHaveLength(1);
});

test('two networks that are made one share everything, and part with it again', async () => {
  const { library, id } = await filled();
  const other = (await library.add(trains, { aliases: ['BBBBBBBBBBB'] })).stored;
  await library.keepEvidence(keepingOf('Late again.', `${other.id}/single-track`));
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  const [one, two] = [draftOf((await library.network(id))!), draftOf(other)];
  const both = { ...one, findings: [...one.findings, ...two.findings.map(node => ({ ...node, at: node.at + 9 }))] };
  const stored = await library.edit([id, other.id], editedOf(both));
  expect((await library.networkSummaries()).map(summary => summary.id)).toEqual([stored.id]);
  expect(stored.vocabulary.topics.map(({ name }) => name)).toEqual(['Sleeping', 'Drinks', 'Railways']);
  expect(stored.vocabulary.forms['single-track']).toEqual(['waiting train']);
  expect(stored.aliases.toSorted()).toEqual([hashtagOf(id), 'BBBBBBBBBBB', other.hashtag].toSorted());
  expect(await library.evidenceOfNetwork(stored.id)).toHaveLength(2);

  expect(new Set(await library.bringBack(other.id))).toEqual(new Set([id, other.id]));
  expect(await library.evidenceFor([`${other.id}/single-track`])).toHaveLength(1);
  expect(await library.evidenceFor([`${id}/late-tea`])).toHaveLength(1);
  expect(await library.network(stored.id)).toBeUndefined();
});

test.each([
  [undefined, [true, false]],
  [false, [false, false]],
])(
  'of two that were one, each is switched on or off as it was, unless the reader switched since (%s)',
  async (switched, is) => {
    const { library, id } = await filled();
    const other = (await library.add(trains)).stored;
    await library.setEnabled(other.id, false);
    const [one, two] = [(await library.network(id))!, (await library.network(other.id))!];
    const joined = await library.edit([id, other.id], editedOf(mergedDraft(one, two, [])));
    if (switched !== undefined) await library.setEnabled(joined.id, switched);
    await library.bringBack(id);
    expect([(await library.network(id))!.enabled, (await library.network(other.id))!.enabled]).toEqual(is);
  },
);

test('what pages touched of two findings that are made one is of each again, but for pages read meanwhile', async () => {
  const { library, id } = await filled();
  const read = (page: string, nodes: Record<string, number>) =>
    library.keepCoverage({ url: `https://news.example/${page}`, site: 'news.example', nodes });
  const touched = async (network: string) => Object.fromEntries((await library.coverage(network)).nodes);
  const [tea, replay] = [`${id}/late-tea`, `${id}/night-replay`];
  await read('tea', { [tea]: 3 });
  await read('both', { [tea]: 1, [replay]: 2 });
  await read('replay', { [replay]: 2 });
  const before = await touched(id);
  const joined = await edit(library, id, draft => withJoined(draft, 0, 1, { name: 'Tea and Replay' }));
  const later = await edit(library, joined.id, draft => withWritten(draft, 0, { name: 'Replay and Tea' }));
  expect(await touched(later.id)).toEqual({ [`${later.id}/replay-and-tea`]: 3 });
  await library.bringBack(id);
  expect(await touched(id)).toEqual(before);

  const again = await edit(library, id, draft => withJoined(draft, 0, 1, { name: 'Tea with Replay' }));
  await read('tea', { [`${again.id}/tea-with-replay`]: 4 });
  await library.bringBack(id);
  expect(Object.values(await touched(id)).reduce((sum, pages) => sum + pages, 0)).toBe(4);
});

test('a strange file whose versions lead to what no finding is called breaks nothing', async () => {
  const { library, id } = await filled();
  const first = await edit(library, id, renamed);
  await edit(library, first.id, draft => withWritten(draft, 1, { name: 'Midnight Tea' }));
  const file = await library.exportAll();
  const strange = file.versions.map(version =>
    version.successor === first.id ? { ...version, nodes: { 'late-tea': `${first.id}/constructor` } } : version,
  );
  const other = openLibrary({ name: crypto.randomUUID() });
  await other.importAll({ ...file, versions: strange });
  expect(await other.bringBack(id)).toEqual([id]);
});
