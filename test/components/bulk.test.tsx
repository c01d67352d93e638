// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type LibrarySources } from '@/components/library/library-state';
import { EMPTY } from './tending-sources';
import { again, boxes, page, press, text, trains, wins } from './tidy-page';

afterEach(() => act(() => render(null, document.body)));

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

test('what no file could bring back is not written, and the page says how it can be', async () => {
  const file = { ...EMPTY, corrections: Array.from({ length: 250_001 }, () => undefined as never) };
  const { sources } = await page('#settings', { exportSome: async () => file });
  await press('Export everything');
  await vi.waitFor(() => expect(text('[role=alert]')).toContain('250,000 entries or 160 MB'));
  expect(sources.save).not.toHaveBeenCalled();
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
  await act(async () => state.evidence.bulk.file(['x', 'y'], 'm', 'Rent | Gain'));
  expect(text('.notice')).toMatch(/^2 passages are filed under “Rent \| Gain”\./);
  await press('Undo');
  expect(sources.changeAllEvidence).toHaveBeenLastCalledWith([
    { id: 'x', change: { node: 'n' } },
    { id: 'y', change: { node: undefined } },
  ]);
});
