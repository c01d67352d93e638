// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { createQueryState } from '@/components/popup/query-state';
import { QueryBar } from '@/components/popup/QueryBar';
import { networkSummaryOf } from '@/lib/network-summary';
import { searcherOf } from '@/lib/search';
import { nodesOf, storedOf } from './popup-fakes';

const stored = await storedOf();
const chosen: string[] = [];

afterEach(() => {
  chosen.length = 0;
  return act(() => render(null, document.body));
});

const pressEnter = () =>
  act(
    () =>
      void document
        .querySelector('input')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
  );

/** A bar in which “rest” was typed after “borrowed”, and is not answered yet. */
async function pending() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const search = async (asked: string) => {
    if (asked === 'rest') await promise;
    return searcherOf(nodesOf(stored))(asked);
  };
  const query = createQueryState(signal([networkSummaryOf(stored)]), search);
  const Bar = () => (
    <QueryBar
      text={query.text.value}
      answer={query.answer.value}
      titles={new Map()}
      onAsk={next => void query.ask(next)}
      onFinding={key => chosen.push(key)}
    />
  );
  await act(async () => {
    render(<Bar />, document.body);
    await query.ask('borrowed');
  });
  await act(() => void query.ask('rest'));
  const answer = () =>
    act(async () => {
      resolve();
      await query.ask(query.text.value);
    });
  return { query, answer };
}
const isBusy = () => document.querySelector('search')?.getAttribute('aria-busy');

test('what the text before it found stays, and the bar is busy', async () => {
  const { answer } = await pending();
  expect(isBusy()).toBe('true');
  expect(document.querySelector('.found-name')?.textContent).toContain('Borrowed Friday');
  await answer();
  expect(isBusy()).toBe('false');
  expect(document.querySelector('.found-name')?.textContent).toContain('Rest Gap');
});

test('Enter takes what it finds, not what the text before it found', async () => {
  const { answer } = await pending();
  await pressEnter();
  expect(chosen).toEqual([]);
  await answer();
  expect(chosen).toEqual([`${stored.id}/rest-gap`]);
});

test('Enter is forgotten when the text is changed', async () => {
  const { query, answer } = await pending();
  await pressEnter();
  await act(() => void query.ask('compressed'));
  await act(() => void query.ask('rest'));
  await answer();
  expect(chosen).toEqual([]);
});
