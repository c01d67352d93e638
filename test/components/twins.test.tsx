// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type LibrarySources } from '@/components/library/library-state';
import type { Lookalike } from '@/lib/lookalikes';
import { networkSummaryOf } from '@/lib/network-summary';
import { Problem } from '@/lib/problem';
import { storedNetwork } from './library-sources';
import { again, page, press, text, turn, wins } from './tidy-page';

afterEach(() => act(() => render(null, document.body)));

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
  const name = document.querySelector<HTMLInputElement>('.merge input')!;
  await act(async () => {
    name.value = 'Rent';
    name.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => void name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(document.querySelector('.merge')).toBeNull();
  await press('Make them one');
  expect(document.querySelector<HTMLInputElement>('.merge input')!.value).toBe('Rent');
  expect(text('.merge')).toContain('The 3 passages that you kept come along.');
  await press('Only that of “Open Doors”');
  await act(async () => {
    document.querySelector('form')!.requestSubmit();
    await turn();
  });
  const [ids, { network, nodes }] = vi.mocked(sources.edit).mock.calls[0]!;
  expect(ids).toEqual([wins.id]);
  expect(network.findings).toEqual([{ id: 'rent', name: 'Rent', text: 'Learners find a way in.' }]);
  expect(nodes.get(`${wins.id}/open-doors`)).toBe('rent');
  await press('Undo');
  expect(sources.bringBack).toHaveBeenCalledWith(wins.id);
});

test('two findings are made one once, however often that is pressed, and it is said why not', async () => {
  const reading = Promise.withResolvers<undefined>();
  const network = vi.fn<LibrarySources['network']>(() => reading.promise);
  await page('#twins', {
    lookalikes: async () => ({
      networks: [],
      nodes: [{ network: networkSummaryOf(wins), pair: [lookalike(0, 2), lookalike(1, 1)] }],
      more: false,
    }),
    network,
  });
  await press('Make them one');
  const submit = () => act(async () => (document.querySelector('form')!.requestSubmit(), turn()));
  await submit();
  await submit();
  expect(network).toHaveBeenCalledOnce();
  await act(async () => (reading.reject(new Problem('libraryFull')), turn()));
  expect(text('.merge .wrong')).toContain('full');
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
  expect(text('.save-bar')).toContain('Together: 2 findings, 1 relationship.');
  await press('Make them one network');
  const [ids, { network, nodes }] = vi.mocked(sources.edit).mock.calls[0]!;
  expect(ids).toEqual([again.id, wins.id]);
  expect(network.title).toBe('Who wins again');
  expect(nodes.get(`${wins.id}/late-bill`)).toBe('late-bill');
  expect(text('.notice')).toContain('The two networks are one now.');
});
