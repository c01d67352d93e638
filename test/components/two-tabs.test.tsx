// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { fields, page, press, turn, wins, write } from './edit-page';
import { draftsInMemory } from './tending-sources';

afterEach(() => act(() => render(null, document.body)));

const MINE = 'Who wins, as I see it';

/** A network is written on while another tab removes it, and forgets what was put aside of it. */
async function goneWhileWritten() {
  const drafts = draftsInMemory();
  const opened = await page({ drafts });
  await write(fields('Title')[0]!, MINE);
  await act(async () => {
    await opened.sources.remove(wins.id);
    drafts.drop(wins.id);
    await turn();
  });
  expect(fields('Title')).toEqual([]);
  return { ...opened, drafts };
}

test('what is written on a network that another tab removes is there again when that is restored', async () => {
  const { state } = await goneWhileWritten();
  await press('Restore');
  await act(async () => state.follow(`#network=${wins.id}&view=edit`));
  expect(fields('Title')[0]!.value).toBe(MINE);
  await press('Undo');
  expect(fields('Title')[0]!.value).toBe('Who wins');
});

test('what is written on a network that another tab removes can become a network of its own', async () => {
  await goneWhileWritten();
  expect(document.querySelector('main')!.textContent).toContain('What you wrote here is not lost');
  await press('Make it a new network');
  expect(fields('Title')[0]!.value).toBe(MINE);
});

test('of what was discarded nothing is said once the network is gone', async () => {
  const { state, sources } = await page();
  await write(fields('Title')[0]!, MINE);
  await press('Discard changes');
  await act(async () => {
    await sources.remove(wins.id);
    state.follow(`#network=${wins.id}`);
    await turn();
  });
  expect(document.querySelector('main')!.textContent).not.toContain('What you wrote here is not lost');
});
