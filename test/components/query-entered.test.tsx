// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { createQueryState } from '@/components/popup/query-state';
import { QueryBar } from '@/components/popup/QueryBar';
import { linkOf } from '@/lib/link';
import { networkSummaryOf } from '@/lib/network-summary';
import { searcherOf } from '@/lib/search';
import { sample } from '../fixtures/networks';
import { nodesOf, storedOf } from './popup-fakes';

const stored = await storedOf();
const chosen: string[] = [];

test('a query that is entered before its results are there takes the best of its own', async () => {
  const answers = new Map<string, () => void>();
  const query = createQueryState(signal([networkSummaryOf(stored)]), async asked => {
    await new Promise<void>(answer => answers.set(asked, answer));
    return searcherOf(nodesOf(stored))(asked);
  });
  const Bar = () => (
    <QueryBar
      text={query.text.value}
      answer={query.answer.value}
      titles={new Map()}
      onAsk={next => void query.ask(next)}
      onFinding={key => chosen.push(key)}
    />
  );
  await act(() => render(<Bar />, document.body));
  const type = async (text: string) => {
    query.text.value = text;
    await Promise.resolve(); // What is typed is drawn; what follows from that is not done yet.
  };
  const enter = () => {
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    document.querySelector('input')!.dispatchEvent(key);
  };
  await type('rest gap');
  answers.get('rest gap')!();
  await act(() => query.ask('rest gap'));
  expect(document.querySelector('.found-name')?.textContent).toBe('Rest Gap');

  await type('compressed output');
  enter();
  expect(chosen).toEqual([]);
  answers.get('compressed output')!();
  await act(() => query.ask('compressed output'));
  expect(chosen).toEqual([`${stored.id}/compressed-output`]);
});

test('of two links that are asked for one after the other, the later one is shown, whichever is unpacked first', async () => {
  const findings = Array.from({ length: 400 }, (_, at) => ({
    id: `f${at}`,
    name: `Finding ${at}`,
    text: `Rest and work, ${at} times over, in ways that nobody had thought of in year ${at * 7}.`,
  }));
  const query = createQueryState(signal([]), async () => []);
  const links = [
    await linkOf({ ...sample, question: 'Who rests?', findings, relationships: [] }),
    await linkOf(sample),
  ];
  await Promise.all(links.map(link => query.ask(link)));
  expect(query.answer.value).toMatchObject({ kind: 'preview', network: { question: sample.question } });
});
