// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { storedNetwork } from './library-sources';
import { draftsInMemory } from './tending-sources';
import { fields, key, names, page, press, wins, write } from './edit-page';

afterEach(() => act(() => render(null, document.body)));

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

test('findings are moved by keys, and the focus with them; it is said where to', async () => {
  await page();
  const [first] = fields('Finding');
  const said = () => document.querySelector('.edit > .unseen[role=status]')?.textContent;
  first!.focus();
  await key(first!, { key: 'ArrowDown', altKey: true });
  expect(names()).toEqual(['Open Doors', 'Rent Seeking']);
  expect((document.activeElement as HTMLInputElement).value).toBe('Rent Seeking');
  expect(said()).toBe('“Rent Seeking” is number 2 of 2 now.');
  await press('Move “Rent Seeking” up');
  expect(names()).toEqual(['Rent Seeking', 'Open Doors']);
  expect(said()).toBe('“Rent Seeking” is number 1 of 2 now.');
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
