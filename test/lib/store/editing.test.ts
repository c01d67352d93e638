import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftOf, editedOf, type Draft } from '@/lib/draft';
import { withNode, withWritten } from '@/lib/draft-edits';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import { Problem } from '@/lib/problem';
import { edited as editedWords, filled } from './edited';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';
import { edit, renamed } from './written';

test('an edited network has the id and hashtag of what it says now', async () => {
  const { library, id } = await filled();
  const stored = await edit(library, id, renamed);
  expect(stored.id).toBe(await networkIdOf(stored.network));
  expect(stored.id).not.toBe(id);
  expect(await library.network(id)).toBeUndefined();
  expect((await library.networkSummaries()).map(one => one.id)).toEqual([stored.id]);
  expect((await library.nodes()).map(({ name }) => name)).toContain('Evening Tea');
  expect((await library.search('evening')).map(({ node }) => node.name)).toContain('Evening Tea');
  expect(await library.search('late')).toEqual([]);
});

test('the former hashtag and all aliases find the edited network', async () => {
  const { library, id } = await filled(sleep, { aliases: ['AAAAAAAAAAA'] });
  const stored = await edit(library, id, renamed);
  expect(await library.networkSummaries()).toMatchObject([{ id: stored.id, aliases: ['AAAAAAAAAAA', hashtagOf(id)] }]);
  expect(await library.formerIds()).toEqual([id]);
});

test('evidence and corrections follow a finding that has another name', async () => {
  const { library, id } = await filled();
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await library.correct([correctionOf('Tea time is at five.', `${id}/late-tea`)]);
  const stored = await edit(library, id, renamed);
  expect((await library.evidenceFor([`${stored.id}/evening-tea`])).map(one => one.quote.exact)).toEqual([
    'Tea keeps one awake.',
  ]);
  expect((await library.corrections(9)).latest.map(({ node }) => node)).toEqual([`${stored.id}/evening-tea`]);
  expect(await library.unrelated(['Tea time is at five.'])).toMatchObject([[{ name: 'Evening Tea' }]]);
});

test('evidence that was taken out before comes back to the finding under its new name', async () => {
  const { library, id } = await filled();
  const { id: kept } = await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await library.removeEvidence([kept]);
  const stored = await edit(library, id, renamed);
  await library.restoreEvidence([kept]);
  expect(await library.evidenceFor([`${stored.id}/evening-tea`])).toHaveLength(1);
});

test('two findings that swap their names keep their own evidence', async () => {
  const { library, id } = await filled();
  await library.keepEvidence(keepingOf('Tea keeps one awake.', `${id}/late-tea`));
  await library.keepEvidence(keepingOf('Sleep replays.', `${id}/night-replay`));
  const stored = await edit(library, id, draft =>
    withWritten(withWritten(draft, 0, { name: 'Late Tea' }), 1, { name: 'Night Replay' }),
  );
  const quotes = async (node: string) =>
    (await library.evidenceFor([`${stored.id}/${node}`])).map(({ quote }) => quote.exact);
  expect(await quotes('late-tea')).toEqual(['Sleep replays.']);
  expect(await quotes('night-replay')).toEqual(['Tea keeps one awake.']);
});

test('words that the reader edited stay with their finding, and the original can still be brought back', async () => {
  const { library, id } = await filled();
  await library.setVocabulary(id, editedWords);
  const {
    id: now,
    vocabulary,
    vocabularyEditedAt,
  } = await edit(library, id, draft =>
    withWritten(withNode(renamed(draft), 'findings').draft, 3, { name: 'Cold Room', text: 'A cold room helps sleep.' }),
  );
  expect(vocabularyEditedAt).toBeDefined();
  expect(vocabulary.topics[0]!.weak).toEqual(['pillow']);
  expect(vocabulary.forms['evening-tea']).toEqual(['evening tea']);
  expect(vocabulary.concepts!['night-replay']).toEqual(editedWords.concepts!['night-replay']);
  expect(vocabulary.forms['late-tea']).toBeUndefined();
  expect(vocabulary.forms['cold-room']!.length).toBeGreaterThan(0);
  await library.resetVocabulary(now);
  expect((await library.network(now))!.vocabulary.topics[0]!.weak).toEqual(['memory', 'night']);
});

test('a network whose words were derived gets those of its new text', async () => {
  const { vocabulary: _own, ...bare } = sleep;
  const { library, id } = await filled(bare);
  const stored = await edit(library, id, draft => withWritten(draft, 1, { text: 'Ginger biscuits keep one awake.' }));
  expect(stored.vocabularyEditedAt).toBeUndefined();
  expect(stored.vocabulary.forms['late-tea']).toContain('ginger biscuits');
});

test.each<[what: string, key: string, change: (draft: Draft) => Draft]>([
  ['an empty name', 'badField', draft => withWritten(draft, 0, { name: ' ' })],
  ['what another network says', 'alreadyHere', () => draftOf({ id: '', network: trains })],
])('%s is refused, and nothing is lost', async (_, key, change) => {
  const { library, id } = await filled();
  await library.add(trains);
  const before = [await library.networks(), await library.nodes(), await library.identity()];
  const refused = await edit(library, id, change).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ key });
  expect([await library.networks(), await library.nodes(), await library.identity()]).toEqual(before);
});

test('a network that was removed meanwhile is not edited', async () => {
  const { library, id } = await filled();
  const draft = draftOf((await library.network(id))!);
  await library.remove(id);
  await expect(library.edit([id], editedOf(draft))).rejects.toMatchObject({ key: 'changedMeanwhile' });
});

test('other dashes and quotes are the same network', async () => {
  const { library, id } = await filled();
  const stored = await edit(library, id, draft => ({ ...draft, title: 'Sleep  and memory' }));
  expect(stored.id).toBe(id);
  expect(await library.formerVersions(id, 9)).toEqual([]);
});

/** What starts something in another tab when an edited network is prepared and about to be written. */
function meanwhile(act: () => Promise<unknown>): AbortSignal {
  return Object.assign(new AbortController().signal, { throwIfAborted: () => void act() });
}

test('a network that another tab switched off meanwhile stays off', async () => {
  const { library, id } = await filled();
  const edited = editedOf(renamed(draftOf((await library.network(id))!)));
  const stored = await library.edit(
    [id],
    edited,
    meanwhile(() => library.setEnabled(id, false)),
  );
  expect(stored.enabled).toBe(false);
  expect(await library.network(stored.id)).toEqual(stored);
});

test('words that another tab edited meanwhile are not lost', async () => {
  const { library, id } = await filled();
  const edited = editedOf(renamed(draftOf((await library.network(id))!)));
  const saving = library.edit(
    [id],
    edited,
    meanwhile(() => library.setVocabulary(id, editedWords)),
  );
  await expect(saving).rejects.toMatchObject({ key: 'changedMeanwhile' });
  expect((await library.network(id))!.vocabulary.topics[0]!.weak).toEqual(['pillow']);
});
