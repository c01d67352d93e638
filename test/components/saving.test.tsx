// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { LibrarySources } from '@/components/library/library-state';
import { Problem } from '@/lib/problem';
import { edited, fields, key, page, press, turn, wins, write } from './edit-page';

afterEach(() => act(() => render(null, document.body)));

test('what is saved says of each finding what it was', async () => {
  const { sources } = await page();
  await write(fields('Finding')[0]!, 'Rent Taking');
  await press('Add a finding');
  await write(fields('Finding')[2]!, 'Closed Doors');
  await write(fields('What it says')[2]!, 'Some find no way in.');
  await press('Save changes');
  const [ids, { network, nodes }] = vi.mocked(sources.edit).mock.calls[0]!;
  expect(ids).toEqual([wins.id]);
  expect(network.findings.map(({ id }) => id)).toEqual(['rent-taking', 'open-doors', 'closed-doors']);
  expect(nodes.get(`${wins.id}/rent-seeking`)).toBe('rent-taking');
  expect([...nodes.values()]).not.toContain('closed-doors');
});

test('once it is saved, Undo brings back what it was', async () => {
  const { sources } = await page();
  await write(fields('Title')[0]!, 'Who wins now');
  await press('Save changes');
  expect(document.querySelector('.notice')?.textContent).toContain(`It goes by #${edited.hashtag} now`);
  expect(sources.goTo).toHaveBeenLastCalledWith(`#network=${edited.id}`);
  await act(async () => document.querySelector<HTMLElement>('.notice button')!.click());
  expect(sources.bringBack).toHaveBeenCalledWith(wins.id);
});

test.each([
  ['an empty name', 'Finding', '  ', 'Give it a name.'],
  ['a second finding of one name', 'Finding', 'open  doors', 'Another one has this name'],
  ['an empty text', 'What it says', '', 'Say what it is about'],
  ['an empty question', 'Question', '', 'Say what the network asks'],
  ['a text beyond the limit', 'What it says', 'word '.repeat(4_000), 'longer than 16 kB'],
])('%s gets a sentence, and nothing is lost', async (_, label, value, sentence) => {
  const { sources } = await page();
  const field = fields(label)[0]!;
  await write(field, value);
  await press('Save changes');
  expect(sources.edit).not.toHaveBeenCalled();
  const wrong = document.querySelector<HTMLInputElement>('[aria-invalid]')!;
  expect(document.getElementById(wrong.getAttribute('aria-describedby')!)?.textContent).toContain(sentence);
  expect(document.activeElement).toBe(wrong);
  expect(field.value).toBe(value);
});

test('what the library refuses is said, and stays in the fields', async () => {
  await page({ edit: () => Promise.reject(new Problem('alreadyHere', { title: 'Twin' })) });
  await write(fields('Title')[0]!, 'Twin');
  await press('Save changes');
  expect(document.querySelector('.save-bar')?.textContent).toContain('word for word “Twin”');
  expect(fields('Title')[0]!.value).toBe('Twin');
});

test('while it is saved nothing is written, and it is saved once; the focus comes back when it could not be', async () => {
  const slow = Promise.withResolvers<never>();
  const { sources } = await page({ edit: vi.fn<LibrarySources['edit']>(() => slow.promise) });
  const title = fields('Title')[0]!;
  await write(title, 'Twin');
  title.focus();
  const save = () => key(title, { key: 's', ctrlKey: true });
  await save();
  await save();
  expect(title.closest('[inert]')).not.toBeNull();
  title.blur(); // As browsers do.
  await act(async () => (slow.reject(new Problem('libraryFull')), turn()));
  expect(sources.edit).toHaveBeenCalledOnce();
  expect(title.closest('[inert]')).toBeNull();
  expect(document.activeElement).toBe(title);
});

test('a network is written from nothing', async () => {
  const { sources } = await page({}, '#write');
  await write(fields('Question')[0]!, 'Why do trains wait?');
  await write(fields('Title')[0]!, 'Waiting');
  await write(fields('Finding')[0]!, 'Single Track');
  await write(fields('What it says')[0]!, 'One line for both ways.');
  await press('Add to library');
  expect(vi.mocked(sources.addWritten).mock.calls[0]![0]).toMatchObject({
    title: 'Waiting',
    findings: [{ id: 'single-track' }],
  });
});
