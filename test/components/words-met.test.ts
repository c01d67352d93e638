import { expect, test } from 'vitest';
import { wordsMet } from '@/components/popup/words-met';
import type { Reason } from '@/lib/model';

const reason = (words: string, by: Reason['by'] = 'form'): Reason => ({
  by,
  words,
  form: words,
  how: 'same',
  weight: 0.5,
});
const text = 'Coursera sells enterprise subscriptions.';
const passageWith = (...words: string[]) => ({
  id: 1,
  text,
  topics: [],
  links: [{ node: 'n/a', score: 1, strength: 'strong' as const, reasons: words.map(each => reason(each)) }],
});
const met = (...words: string[]) =>
  wordsMet(passageWith(...words), 'n/a').map(([start, end]) => text.slice(start, end));

test('the words of the reasons are found, in whatever case', () => {
  expect(met('coursera', 'Enterprise').toSorted()).toEqual(['Coursera', 'enterprise']);
});

test('of reasons that overlap, the longer is marked', () => {
  expect(met('enterprise', 'enterprise subscriptions')).toEqual(['enterprise subscriptions']);
});

test('words that do not stand there are left out', () => expect(met('zeppelin', '')).toEqual([]));

test('words that stand before the passage are not marked in it', () => {
  const [link] = passageWith().links;
  const reasons = [reason('Coursera', 'before'), reason('subscriptions', 'concept')];
  const ranges = wordsMet({ ...passageWith(), links: [{ ...link!, reasons }] }, 'n/a');
  expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['subscriptions']);
});

test('another finding has no words here', () => expect(wordsMet(passageWith('Coursera'), 'n/b')).toEqual([]));

test('words are marked where they stand by themselves, not within another before', () => {
  const said = 'In İzmir, a network of unpaid work.';
  const link = { node: 'n/a', score: 1, strength: 'strong' as const, reasons: [reason('Work'), reason('paid')] };
  const ranges = wordsMet({ id: 1, text: said, topics: [], links: [link] }, 'n/a');
  expect(ranges).toEqual([
    [said.lastIndexOf('work'), said.length - 1],
    [said.indexOf('paid'), said.indexOf('paid') + 4],
  ]);
});
