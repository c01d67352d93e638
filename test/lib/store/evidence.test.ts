import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { keeping, keepingWorld, page } from './keeping-world';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

test('a passage is kept with what the reader said of it', async () => {
  const { library, tea } = await keepingWorld();
  const kept = await library.keepEvidence(keeping('Tea keeps one awake.', { node: tea, stance: 'mentions' }));
  expect(kept).toMatchObject({ node: tea, stance: 'mentions', note: '', quote: { exact: 'Tea keeps one awake.' } });
  expect(kept.keptAt).toBe(kept.modifiedAt);
  expect(await library.evidenceFor([tea])).toEqual([kept]);
});

test('the same passage for the same finding once more only changes its stance', async () => {
  const { library, tea, night } = await keepingWorld();
  const first = await library.keepEvidence(keeping('Tea.', { node: tea }));
  await library.changeEvidence(first.id, { note: 'Read twice.' });
  const again = await library.keepEvidence(keeping('Tea.', { node: tea, stance: 'contradicts' }));
  expect(again).toMatchObject({ id: first.id, stance: 'contradicts', note: 'Read twice.', keptAt: first.keptAt });
  const other = await Promise.all([
    library.keepEvidence(keeping('Tea.', { node: night })),
    library.keepEvidence(keeping('Tea.')),
    library.keepEvidence(keeping('Tea.', { node: tea, at: 400 })),
    library.keepEvidence(keeping('Tea!', { node: tea })),
  ]);
  expect(new Set([first.id, ...other.map(({ id }) => id)]).size).toBe(5);
});

test('a passage that was taken out and kept anew is there once when it is brought back, with its note', async () => {
  const { library, tea } = await keepingWorld();
  const { id } = await library.keepEvidence(keeping('Tea.', { node: tea }));
  await library.changeEvidence(id, { note: 'Read twice.' });
  await library.removeEvidence([id]);
  const anew = await library.keepEvidence(keeping('Tea.', { node: tea, stance: 'contradicts' }));
  await library.restoreEvidence([id]);
  expect(await library.evidenceFor([tea])).toEqual([{ ...anew, note: 'Read twice.' }]);
});

test('of a passage that was taken out and kept anew no note is lost when it is brought back', async () => {
  const { library, tea } = await keepingWorld();
  const twice = async (former: string, now: string) => {
    const { id } = await library.keepEvidence(keeping(former.slice(0, 9), { node: tea }));
    await library.changeEvidence(id, { note: former });
    await library.removeEvidence([id]);
    const anew = await library.keepEvidence(keeping(former.slice(0, 9), { node: tea }));
    await library.changeEvidence(anew.id, { note: now });
    await library.restoreEvidence([id]);
    return (await library.evidenceById([anew.id, id])).map(({ note }) => note);
  };
  expect(await twice('Read twice.', 'Once more.')).toEqual(['Read twice.\n\nOnce more.']);
  expect(await twice('The same.', 'The same.')).toEqual(['The same.']);
  const long = 'Very long. '.repeat(1_500);
  expect(await twice(long, `${long}Longer.`)).toEqual([`${long}Longer.`, long]);
});

test('the same passage is known further down, and where what stands around it changed', async () => {
  const { library } = await keepingWorld();
  const { id, quote } = await library.keepEvidence(keeping('Tea.'));
  expect((await library.keepEvidence(keeping('Tea.', { position: { start: 90, end: 94 } }))).id).toBe(id);
  expect((await library.keepEvidence(keeping('Tea.', { quote: { ...quote, prefix: 'now ', suffix: '' } }))).id).toBe(
    id,
  );
});

test('a page is the same whatever follows its visitors', async () => {
  const { library } = await keepingWorld();
  const source = { title: '', site: 'example.org', url: `${page}?utm_source=x#top` };
  const kept = await library.keepEvidence(keeping('Tea.', { source }));
  expect(kept.source.url).toBe(page);
  expect((await library.keepEvidence(keeping('Tea.'))).id).toBe(kept.id);
  for (const url of [`${page}/`, 'http://example.org/sleep', `${page}?fbclid=1#:~:text=Tea`])
    expect(await library.evidenceOn([url])).toHaveLength(1);
  expect(await library.evidenceOn(['https://example.org/', `${page}?id=1`])).toEqual([]);
});

test('a title of any length is cut', async () => {
  const { library } = await keepingWorld();
  const source = { url: page, title: ` On\n${'sleep '.repeat(200)}`, site: 'example.org' };
  const { title } = (await library.keepEvidence(keeping('Tea.', { source }))).source;
  expect(title).toHaveLength(500);
  expect(title).toMatch(/^On sleep sleep/);
});

test('what was kept from a page comes in the order of its text', async () => {
  const { library } = await keepingWorld();
  for (const at of [50, 10, 30]) await library.keepEvidence(keeping(`At ${at}.`, { at }));
  expect((await library.evidenceOn([page])).map(({ quote }) => quote.exact)).toEqual(['At 10.', 'At 30.', 'At 50.']);
});

test.each([
  ['an address that runs something', { source: { url: 'javascript:alert(1)', title: '', site: '' } }],
  ['a quote of nothing', { quote: { exact: ' ', prefix: '', suffix: '' } }],
  ['a quote of 5,001 characters', { quote: { exact: 'a'.repeat(5_001), prefix: '', suffix: '' } }],
  ['a node that is none', { node: '__proto__' }],
])('%s is not kept', async (_what, wrong) => {
  const { library } = await keepingWorld();
  await expect(library.keepEvidence(keeping('Tea.', wrong))).rejects.toThrow('badField');
  expect((await library.latestEvidence(9)).count).toBe(0);
});

test('what the reader said can be changed, and filed elsewhere or nowhere', async () => {
  const { library, tea, night } = await keepingWorld();
  const { id } = await library.keepEvidence(keeping('Tea.', { node: tea }));
  await library.changeEvidence(id, { node: night, stance: 'contradicts', note: 'See page 3.' });
  expect(await library.evidenceFor([tea])).toEqual([]);
  expect(await library.evidenceFor([night])).toMatchObject([{ id, stance: 'contradicts', note: 'See page 3.' }]);
  await library.changeEvidence(id, { node: undefined });
  expect((await library.latestEvidence(9, 'unfiled')).latest).toMatchObject([{ id, note: 'See page 3.' }]);
  await library.changeEvidence(crypto.randomUUID(), { note: 'Of nothing' });
  await expect(library.changeEvidence(id, { note: 'a'.repeat(20_001) })).rejects.toThrow('badField');
});

test('a note that one tab writes while another takes the passage out comes back with it', async () => {
  const { library, tea } = await keepingWorld();
  const { id } = await library.keepEvidence(keeping('One.', { node: tea }));
  await library.removeEvidence([id]);
  await library.changeEvidence(id, { note: 'What I thought of it.' });
  expect(await library.evidenceFor([tea])).toEqual([]);
  await library.restoreEvidence([id]);
  expect(await library.evidenceFor([tea])).toMatchObject([{ id, note: 'What I thought of it.' }]);
});

test('what is taken out is brought back as it was', async () => {
  const { library, tea } = await keepingWorld();
  const one = await library.keepEvidence(keeping('One.', { node: tea }));
  const two = await library.keepEvidence(keeping('Two.', { node: tea }));
  await library.removeEvidence([one.id, two.id]);
  expect(await library.evidenceFor([tea])).toEqual([]);
  expect(await library.evidenceById([two.id])).toEqual([two]);
  await library.restoreEvidence([one.id]);
  expect(await library.evidenceFor([tea])).toEqual([one]);
  await library.restoreEvidence([one.id]);
  expect(await library.evidenceFor([tea])).toEqual([one]);
});

test('what was taken out 30 days ago is gone, other evidence stays', async () => {
  const { name, library } = await keepingWorld();
  const stays = await library.keepEvidence(keeping('Stays.'));
  const { id } = await library.keepEvidence(keeping('Goes.'));
  await library.removeEvidence([id]);
  library.close();
  vi.useFakeTimers({ now: Date.now() + 31 * DAY, toFake: ['Date'] });
  const later = openLibrary({ name });
  await later.networks();
  expect(await later.evidenceById([id, stays.id])).toEqual([stays]);
});
