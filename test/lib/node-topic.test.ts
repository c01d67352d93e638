import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import type { Network } from '@/lib/model';
import { networkFromFields } from '@/lib/network-json';
import { bearingOn, NO_TOPIC, nodeTopics } from '@/lib/node-topic';

const topic = (id: string, strong: string[], weak: string[] = []) => ({ id, name: id, strong, weak, against: [] });
const finding = (name: string, text: string) => ({ id: name.toLowerCase(), name, text });

function networkOf(findings: Network['findings'], topics: ReturnType<typeof topic>[]) {
  const vocabulary = { topics, forms: {} };
  return { network: { question: 'q', title: 't', findings, relationships: [], vocabulary }, vocabulary };
}

test('what every finding speaks of does not decide', () => {
  const findings = [
    finding('A', 'Coffee, coffee and coffee, and one mug.'),
    finding('B', 'Coffee, coffee and coffee.'),
    finding('C', 'Coffee and coffee, far from any desk.'),
  ];
  const topics = [topic('coffee', ['coffee']), topic('mugs', ['mug']), topic('desks', ['desk'])];
  expect(Object.fromEntries(nodeTopics(networkOf(findings, topics)))).toEqual({ a: 1, b: 0, c: 2 });
});

test('a phrase counts as a whole, whatever the inflection', () => {
  const findings = [finding('A', 'A desk here and a lamp there.'), finding('B', 'Desk lamps everywhere.')];
  const topics = [topic('lights', ['desk lamp']), topic('desks', [], ['desk'])];
  expect(Object.fromEntries(nodeTopics(networkOf(findings, topics)))).toEqual({ a: 1, b: 0 });
});

test('a finding that speaks of no topic wears the first; without topics there is none', () => {
  const findings = [finding('A', 'Nothing of it.')];
  expect(nodeTopics(networkOf(findings, [topic('one', ['x1']), topic('two', ['x2'])])).get('a')).toBe(0);
  expect(nodeTopics(networkOf(findings, [])).get('a')).toBe(NO_TOPIC);
});

test('in the built-in network, findings on platforms wear the platforms', () => {
  const network = networkFromFields(builtIn);
  const vocabulary = network.vocabulary!;
  const names = [...nodeTopics({ network, vocabulary })].map(([id, index]) => [id, vocabulary.topics[index]!.id]);
  expect(Object.fromEntries(names)).toMatchObject({
    'platform-rent-extraction': 'credentialing-platforms',
    'infrastructural-rent': 'credentialing-platforms',
    'employer-sovereignty': 'upskilling',
    'credential-inflation': 'micro-credentials',
  });
  const bearing = bearingOn({ id: 'n', network, vocabulary } as never);
  expect([...bearing.values()].flat()).toContain('n/deferred-burden');
});
