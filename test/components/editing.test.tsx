// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { Problem } from '@/lib/problem';
import { librarySources, storedNetwork } from './library-sources';
import { draftsInMemory } from './tending-sources';

const wins = storedNetwork('a', 'Who wins');
const edited = storedNetwork('e', 'Who wins now');

afterEach(() => act(() => render(null, document.body)));

async function page(more: Partial<LibrarySources> = {}, fragment = `#network=${wins.id}&view=edit`) {
  const sources = librarySources([wins], { edit: vi.fn<LibrarySources['edit']>(async () => edited), ...more });
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.follow(fragment);
    await state.settled();
    render(<Library state={state} />, document.body);
  });
  return { sources, state };
}

const fields = (label: string) =>
  [...document.querySelectorAll('label')]
    .filter(each => each.textContent === label)
    .map(each => document.getElementById(each.htmlFor) as HTMLInputElement);
const names = () => fields('Finding').map(({ value }) => value);
const button = (said: string) =>
  [...document.querySelectorAll('button')].find(each =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(said),
  )!;
/** What a press brings about is done within one turn. */
const press = (said: string) =>
  act(async () => {
    button(said).click();
    await new Promise(done => setTimeout(done));
  });
const write = (field: HTMLInputElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const key = (field: HTMLElement, init: KeyboardEventInit) =>
  act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));

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

test('a finding that was removed comes back by Undo, and goes again by Redo', async () => {
  await page();
  await press('Remove Rent Seeking');
  expect(names()).toEqual(['Open Doors']);
  expect(document.activeElement).toBe(fields('Finding')[0]);
  await key(fields('Finding')[0]!, { key: 'z', ctrlKey: true });
  expect(names()).toEqual(['Rent Seeking', 'Open Doors']);
  await press('Redo');
  expect(names()).toEqual(['Open Doors']);
});

test('what is typed into a field in a row is one step', async () => {
  await page();
  for (const title of ['Who', 'Who loses', 'Who loses most']) await write(fields('Title')[0]!, title);
  await press('Undo');
  expect(fields('Title')[0]!.value).toBe('Who wins');
});

test('findings are moved by keys, and the focus with them', async () => {
  await page();
  const [first] = fields('Finding');
  first!.focus();
  await key(first!, { key: 'ArrowDown', altKey: true });
  expect(names()).toEqual(['Open Doors', 'Rent Seeking']);
  expect((document.activeElement as HTMLInputElement).value).toBe('Rent Seeking');
  await press('Move “Rent Seeking” up');
  expect(names()).toEqual(['Rent Seeking', 'Open Doors']);
});

test('what was not saved is there again when the page is opened again', async () => {
  const drafts = draftsInMemory();
  await page({ drafts });
  await write(fields('Title')[0]!, 'Who wins, perhaps');
  await act(() => render(null, document.body));
  await page({ drafts });
  expect(fields('Title')[0]!.value).toBe('Who wins, perhaps');
  expect(document.querySelector('.save-bar')?.textContent).toContain('You go on with what you wrote on');
  await press('Discard changes');
  expect(fields('Title')[0]!.value).toBe('Who wins');
  expect(drafts.get(wins.id)).toBeUndefined();
});

test('a draft that cannot be put aside is asked for before the page is left', async () => {
  await page({ drafts: { ...draftsInMemory(), keep: () => false } });
  await write(fields('Title')[0]!, 'Who wins, perhaps');
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
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

test('a former version says that it is one, and can be brought back', async () => {
  const former = {
    stored: storedNetwork('f', 'Who won'),
    changedAt: '2027-01-02T10:00:00.000Z',
    nodes: {},
    now: wins.id,
  };
  const { sources } = await page({ formerVersion: async () => former }, `#network=${former.stored.id}`);
  expect(document.querySelector('main')?.textContent).toContain('This network was edited since');
  expect(document.querySelector('main h1')?.textContent).toBe('Who won');
  expect(document.querySelector('.former .button.primary')?.getAttribute('href')).toBe(`#network=${wins.id}`);
  await press('Bring back');
  expect(sources.bringBack).toHaveBeenCalledWith(former.stored.id);
});

test('what a network said before is listed with what was changed then', async () => {
  const before = storedNetwork('f', 'Who won');
  const nodes = { 'rent-seeking': `${wins.id}/rent-seeking`, 'open-doors': `${wins.id}/late-bill` };
  await page({
    watchFormers: (_id, onValue) => {
      onValue([{ stored: before, changedAt: '2027-01-02T10:00:00.000Z', nodes, now: wins.id }]);
      return () => {};
    },
  });
  expect(document.querySelector('.formers')?.textContent).toContain(
    'the title was changed, 1 was added, 1 was taken out',
  );
  expect(document.querySelector('.formers')?.textContent).toContain('1 was renamed');
});
