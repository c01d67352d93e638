// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import type { Lookalike } from '@/lib/lookalikes';
import { networkSummaryOf } from '@/lib/network-summary';
import { librarySources, storedNetwork } from './library-sources';

const wins = storedNetwork('a', 'Who wins');
const again = storedNetwork('b', 'Who wins again', { enabled: false });
const trains = storedNetwork('c', 'Trains');

afterEach(() => act(() => render(null, document.body)));

async function page(fragment: string, more: Partial<LibrarySources> = {}) {
  const sources = librarySources([wins, again, trains], more);
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.followFormers();
    state.follow(fragment);
    render(<Library state={state} />, document.body);
  });
  await act(turn);
  return { sources, state };
}

const turn = () => new Promise<void>(done => setTimeout(done));
const button = (said: string) =>
  [...document.querySelectorAll('button')].find(each => each.textContent.includes(said))!;
const press = (said: string) =>
  act(async () => {
    button(said).click();
    await turn();
  });
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.network .select-box')];
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

test('many networks are taken out at once, and come back by one Undo', async () => {
  const { sources } = await page('');
  await press('Select');
  expect(text('.bulk')).toContain('None selected');
  await act(async () => boxes()[0]!.click());
  await act(async () => void boxes()[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
  expect(text('.bulk')).toContain('3 selected');
  await press('Remove');
  expect(sources.removeAll).toHaveBeenCalledExactlyOnceWith([wins.id, again.id, trains.id]);
  expect(text('.notice')).toContain('Removed 3 networks');
  await press('Undo');
  expect(sources.restoreAll).toHaveBeenCalledExactlyOnceWith([wins.id, again.id, trains.id]);
});

test('only those that were switched are switched back', async () => {
  const { sources } = await page('', { setAllEnabled: vi.fn<LibrarySources['setAllEnabled']>(async () => [again.id]) });
  await press('Select');
  await press('Select all 3');
  await press('Switch on');
  expect(sources.setAllEnabled).toHaveBeenCalledWith([wins.id, again.id, trains.id], true);
  await press('Undo');
  expect(sources.setAllEnabled).toHaveBeenLastCalledWith([again.id], false);
});

test('those that are chosen are exported, and two of them may be merged', async () => {
  const { sources } = await page('');
  await press('Select');
  for (const box of boxes().slice(0, 2)) await act(async () => box.click());
  await press('Export');
  expect(vi.mocked(sources.exportSome).mock.calls[0]![0]).toMatchObject({ networks: [wins.id, again.id] });
  await vi.waitFor(() => expect(sources.save).toHaveBeenCalledWith(expect.any(String), 'networks'));
  await press('Merge');
  expect(sources.goTo).toHaveBeenCalledWith(`#twins=${wins.id},${again.id}`);
});

test('much evidence is said to be something else at once, and is as before by one Undo', async () => {
  const before = [
    { id: 'x', stance: 'mentions', node: 'n' },
    { id: 'y', stance: 'contradicts' },
  ];
  const { sources, state } = await page('', {
    changeAllEvidence: vi.fn<LibrarySources['changeAllEvidence']>(async () => before as never),
  });
  await act(async () => state.evidence.bulk.setStance(['x', 'y'], 'supports'));
  expect(text('.notice')).toContain('2 passages support their findings now.');
  await press('Undo');
  expect(sources.changeAllEvidence).toHaveBeenLastCalledWith([
    { id: 'x', change: { stance: 'mentions' } },
    { id: 'y', change: { stance: 'contradicts' } },
  ]);
  await act(async () => state.evidence.bulk.file(['x', 'y'], 'm', 'Rent'));
  expect(text('.notice')).toContain('2 passages are filed under “Rent”.');
  await press('Undo');
  expect(sources.changeAllEvidence).toHaveBeenLastCalledWith([
    { id: 'x', change: { node: 'n' } },
    { id: 'y', change: { node: undefined } },
  ]);
});

const lookalike = (at: number, evidence: number): Lookalike => {
  const node = wins.network.findings[at]!;
  return { key: `${wins.id}/${node.id}`, node, evidence };
};

test('two findings are made one after a preview that can be changed', async () => {
  const { sources } = await page('#twins', {
    lookalikes: async () => ({
      networks: [],
      nodes: [{ network: networkSummaryOf(wins), pair: [lookalike(0, 2), lookalike(1, 1)] }],
      more: false,
    }),
    edit: vi.fn<LibrarySources['edit']>(async () => storedNetwork('e', 'Who wins')),
  });
  expect(text('.twin')).toContain('2 kept passages');
  await press('Make them one');
  expect(text('.merge')).toContain('The 3 passages that you kept come along.');
  await press('Only that of “Open Doors”');
  await act(async () => {
    document.querySelector('form')!.requestSubmit();
    await turn();
  });
  const [ids, { network, nodes }] = vi.mocked(sources.edit).mock.calls[0]!;
  expect(ids).toEqual([wins.id]);
  expect(network.findings).toEqual([{ id: 'rent-seeking', name: 'Rent Seeking', text: 'Learners find a way in.' }]);
  expect(nodes.get(`${wins.id}/open-doors`)).toBe('rent-seeking');
  await press('Undo');
  expect(sources.bringBack).toHaveBeenCalledWith(wins.id);
});

test('what differs is kept apart, and offered again by Undo', async () => {
  const { sources } = await page('#twins', {
    lookalikes: async () => ({ networks: [[networkSummaryOf(wins), networkSummaryOf(again)]], nodes: [], more: false }),
  });
  await press('They differ');
  expect(sources.keepApart).toHaveBeenCalledWith([[wins.id, again.id]], true);
  await press('Undo');
  expect(sources.keepApart).toHaveBeenLastCalledWith([[wins.id, again.id]], false);
});

test('two networks are made one: what is ticked is joined, and the rest comes along', async () => {
  const { sources } = await page(`#twins=${wins.id},${again.id}`, {
    edit: vi.fn<LibrarySources['edit']>(async () => storedNetwork('e', 'Who wins')),
  });
  expect(text('main')).toContain('3 pairs that may be the same');
  expect(text('.save-bar')).toContain('Together: 2 findings, 1 relationship.');
  await act(async () => document.querySelector<HTMLInputElement>('.twin .select-box')!.click());
  expect(text('.save-bar')).toContain('Together: 3 findings, 1 relationship.');
  await act(async () => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click());
  await press('Make them one network');
  const message = text('.save-bar');
  expect(message).toContain('Another one has this name');
  await act(async () => document.querySelector<HTMLInputElement>('.twin .select-box')!.click());
  await press('Make them one network');
  const [ids, { network, nodes }] = vi.mocked(sources.edit).mock.calls[0]!;
  expect(ids).toEqual([again.id, wins.id]);
  expect(network.title).toBe('Who wins again');
  expect(nodes.get(`${wins.id}/late-bill`)).toBe('late-bill');
  expect(text('.notice')).toContain('The two networks are one now.');
});
