// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Preparing } from '@/components/library/Preparing';
import { networkSummaryOf } from '@/lib/network-summary';
import { storedNetwork } from './library-sources';

const wins = networkSummaryOf(storedNetwork('a', 'Who wins'));
const loses = networkSummaryOf(storedNetwork('b', 'Who loses'));
const waits = networkSummaryOf(storedNetwork('c', 'Who waits', { isWaiting: true }));

afterEach(() => act(() => render(null, document.body)));

test('the library says how many networks are still being prepared', async () => {
  await act(() => render(<Preparing networks={[wins, loses, waits]} />, document.body));
  expect(document.body.textContent).toContain('1 network is still being prepared');
  const { value, max } = document.querySelector('progress')!;
  expect([value, max]).toEqual([2, 3]);
});

test('nothing is said when none is', async () => {
  await act(() => render(<Preparing networks={[wins, loses]} />, document.body));
  expect(document.body.textContent).toBe('');
});
