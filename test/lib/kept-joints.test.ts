import { expect, test } from 'vitest';
import { keptJoints, recallJoints, textsOf, type Joined } from '@/lib/kept-joints';
import { networkPicture } from '@/lib/network';
import { nodeStyles } from '@/lib/topic-styles';
import { sample } from '../fixtures/networks';

const read = (): Joined => structuredClone({ id: 'N', network: sample, vocabulary: sample.vocabulary! });

test('a network that is recalled looks as one that was joined anew', () => {
  const [before, again] = [read(), read()];
  recallJoints(again, JSON.parse(JSON.stringify(keptJoints('', before))));
  expect(networkPicture(again)).toEqual(networkPicture(before));
  expect(nodeStyles(again, [])).toEqual(nodeStyles(before, []));
});

test('what is recalled is not found again', () => {
  const [before, again] = [read(), read()];
  recallJoints(again, { ...keptJoints('', before)!, joints: { shared: [], bears: [] } });
  expect(networkPicture(again).edges.every(({ kind }) => kind === 'theme')).toBe(true);
});

test('a large network is not joined to be remembered', () => {
  const [finding] = sample.findings;
  const findings = Array.from({ length: 50 }, (_, at) => ({ ...finding!, id: `${at}` }));
  expect(keptJoints('', { ...read(), network: { ...sample, findings } })).toBeUndefined();
});

test('the same texts go by the same fingerprint, and each letter counts', () => {
  expect(textsOf(read())).toBe(textsOf(read()));
  const prints = new Set([textsOf(read())]);
  const { title } = sample;
  for (let at = 0; at < title.length; at++) {
    const network = { ...sample, title: `${title.slice(0, at)}_${title.slice(at + 1)}` };
    prints.add(textsOf({ ...read(), network }));
  }
  expect(prints.size).toBe(title.length + 1);
});

test('other words of the vocabulary go by another fingerprint', () => {
  const { topics, ...others } = sample.vocabulary!;
  const changed = topics.map(topic => ({ ...topic, weak: [...topic.weak, 'another'] }));
  expect(textsOf({ ...read(), vocabulary: { ...others, topics: changed } })).not.toBe(textsOf(read()));
  const [id] = Object.keys(others.forms);
  const forms = { ...others.forms, [id!]: [...others.forms[id!]!, 'another'] };
  expect(textsOf({ ...read(), vocabulary: { topics, ...others, forms } })).not.toBe(textsOf(read()));
});
