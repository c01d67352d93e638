import { expect, test } from 'vitest';
import { draftOf, editedOf, isSameDraft } from '@/lib/draft';
import { withJoined, withMoved, withNode, withoutNode } from '@/lib/draft-edits';
import { faultsOf } from '@/lib/draft-faults';
import { canonicalForm } from '@/lib/hashtag';
import { pairingsOf } from '@/lib/lookalikes';
import { mergedDraft } from '@/lib/merging';
import type { StoredNetwork } from '@/lib/model';
import { versionChange } from '@/lib/version-change';
import { anyNetwork, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const stored = (id: string, network = sample) => ({ id: id.repeat(43), network }) as StoredNetwork;

test('a draft that nobody wrote on is the network that it was begun with', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { network: again, nodes } = editedOf(draftOf(stored('a', network)));
      expect(canonicalForm(again)).toBe(canonicalForm(network));
      expect(nodes.size).toBe(network.findings.length + network.relationships.length);
    }),
  );
});

test('findings are moved within their list, not out of it', () => {
  const draft = draftOf(stored('a'));
  expect(withMoved(draft, 0, 1).findings.map(({ at }) => at)).toEqual([1, 0]);
  expect(isSameDraft(withMoved(draft, 0, -1), draft)).toBe(true);
  expect(isSameDraft(withMoved(draft, 2, 1), draft)).toBe(true);
});

test('a finding that was added gets a number of its own', () => {
  const { draft, at } = withNode(withoutNode(draftOf(stored('a')), 0), 'findings');
  expect(draft.findings.filter(node => node.at === at)).toHaveLength(1);
  expect(faultsOf(draft).map(({ field, kind }) => [field, kind])).toEqual([
    ['name', 'empty'],
    ['text', 'empty'],
  ]);
});

test('a network without findings, or with too many, has a fault as a whole', () => {
  const draft = { ...draftOf(stored('a')), findings: [] };
  expect(faultsOf(draft)).toEqual([{ kind: 'none' }]);
  const node = { at: 0, were: [], facet: '', text: 'x' };
  const many = Array.from({ length: 10_001 }, (_, at) => ({ ...node, at, name: `n${at}` }));
  expect(faultsOf({ ...draft, findings: many })).toEqual([{ kind: 'many' }]);
});

test('findings that are made one are known by both of their former keys', () => {
  const { network, nodes } = editedOf(withJoined(draftOf(stored('a')), 0, 1, { name: 'Both' }));
  expect(network.findings.map(({ id }) => id)).toEqual(['both']);
  expect([...nodes.values()].filter(id => id === 'both')).toHaveLength(2);
});

test('two copies of a network are paired finding by finding, and merge into one of the same size', () => {
  const [one, other] = [stored('a'), stored('b')];
  const pairs = pairingsOf(one, other);
  expect(pairs.every(({ isSame }) => isSame)).toBe(true);
  const { network, nodes } = editedOf(mergedDraft(one, other, pairs));
  expect(canonicalForm(network)).toBe(canonicalForm(sample));
  expect(nodes.size).toBe(6);
});

test('networks that share nothing are merged side by side', () => {
  const other = stored('b', {
    ...sample,
    findings: [{ id: 'x', name: 'Quite Else', text: 'Else.' }],
    relationships: [],
  });
  const pairs = pairingsOf(stored('a'), other);
  expect(pairs).toEqual([]);
  const { findings } = mergedDraft(stored('a'), other, pairs);
  expect(findings.map(({ name }) => name)).toEqual(['Compressed Output', 'Rest Gap', 'Quite Else']);
  expect(new Set(findings.map(({ at }) => at)).size).toBe(3);
});

test('what parts two versions is told by what findings became, not by their names', () => {
  const former = stored('a');
  const later = stored('b', {
    ...sample,
    title: 'Another',
    findings: [{ id: 'shorter-time', name: 'Shorter Time', text: sample.findings[0]!.text }],
  });
  const nodes = { 'compressed-output': `${later.id}/shorter-time`, 'borrowed-friday': `${later.id}/borrowed-friday` };
  expect(versionChange({ stored: former, nodes }, later)).toEqual({
    question: false,
    title: true,
    added: 0,
    gone: 1,
    renamed: 1,
    rewritten: 0,
  });
});
