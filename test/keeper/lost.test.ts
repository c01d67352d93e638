// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keeper, requests, said, startAnew, world } from './world';

startAnew();

test('what is not there is not called lost before late content had its time', async () => {
  world.kept = [said('A line that nobody wrote on this page, ever.')];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const one = await keeper('<p>The tide was late.</p>');
  expect([one.evidence[0]!.as, requests('reportAnchored')]).toEqual(['unknown', []]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([one.evidence[0]!.as, requests('reportAnchored')]).toEqual([
    'orphaned',
    [[{ id: world.kept[0]!.id, as: 'orphaned' }]],
  ]);
});

test('of what was kept by its words alone nobody knows whether it ever stood there', async () => {
  world.kept = [said('A line that stands in a frame.', { position: { start: 0, end: 0 } })];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const one = await keeper('<p>The tide was late.</p>');
  await vi.advanceTimersByTimeAsync(4_000);
  expect([one.evidence[0]!.as, requests('reportAnchored')]).toEqual(['unknown', []]);
});

test('before what was kept is called lost, it is looked for once more', async () => {
  world.kept = [said('The tide was late.')];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const one = await keeper('<p>Wait.</p>');
  await vi.advanceTimersByTimeAsync(3_900);
  document.querySelector('p')!.textContent = 'The tide was late.';
  await vi.advanceTimersByTimeAsync(100);
  expect([one.evidence[0]!.as, requests('reportAnchored')]).toEqual([
    'found',
    [[{ id: world.kept[0]!.id, as: 'found' }]],
  ]);
});

test('what is not there is not called lost as long as nobody sees the page', async () => {
  world.kept = [said('A line that nobody wrote on this page, ever.')];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await keeper('<p>The tide was late.</p>');
  await vi.advanceTimersByTimeAsync(9_000);
  expect(requests('reportAnchored')).toEqual([]);
  seen.mockRestore();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(requests('reportAnchored')).toHaveLength(1);
});
