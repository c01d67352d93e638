import { describe, expect, test } from 'vitest';
import { itemsOf, keptOn, nodesOf, targetOf } from '@/components/sidepanel/panel-items';
import { passageOf } from './popup-fakes';
import { evidenceOf, foundAs } from './sidepanel-fakes';

const at = (start: number) => ({ position: { start, end: start + 1 } });
const passages = [passageOf(4, 'First.', 'net/a', 'net/b'), passageOf(2, 'Second.')];
const kept = [
  foundAs(evidenceOf('late', 'A selection.', at(90)), 'found'),
  foundAs(evidenceOf('gone', 'What was here.', at(10)), 'orphaned'),
  foundAs(evidenceOf('early', 'Another one.', at(20)), 'changed'),
  foundAs(evidenceOf('own', 'Second.', { ...at(50), node: 'net/c' }), 'found'),
];

describe('the list of the panel', () => {
  test('has the passages first, then what else was kept, in page order, and last what is gone', () => {
    expect(itemsOf(passages, kept).map(({ key }) => key)).toEqual([
      'passage-4',
      'passage-2',
      'kept-early',
      'kept-late',
      'kept-gone',
    ]);
  });

  test('has what was kept of a passage with that passage', () => {
    expect(itemsOf(passages, kept)[1]?.kept.map(({ evidence }) => evidence.id)).toEqual(['own']);
  });

  test('has everything that was kept exactly once, also where a sentence comes twice', () => {
    const twice = [...passages, passageOf(9, 'Second.')];
    const listed = itemsOf(twice, kept).flatMap(item => item.kept.map(({ evidence }) => evidence.id));
    expect(listed.toSorted()).toEqual(['early', 'gone', 'late', 'own']);
  });

  test('lists all that was kept from a page that says nothing', () => {
    expect(itemsOf([], kept)).toHaveLength(4);
  });
});

test('how something was found is told by the page, and by the last visit where the page does not know yet', () => {
  const [one, other] = [
    evidenceOf('1', 'A.'),
    evidenceOf('2', 'B.', { anchored: { as: 'changed', at: '2026-01-01' } }),
  ];
  const on = keptOn([one, other], [foundAs(one, 'orphaned'), { evidence: other, as: 'unknown' }]);
  expect(on.map(({ as }) => as)).toEqual(['orphaned', 'changed']);
});

test('what the library says of something kept counts more than what the page remembers', () => {
  const before = evidenceOf('1', 'A.');
  expect(keptOn([{ ...before, note: 'New' }], [foundAs(before, 'found')])[0]?.evidence.note).toBe('New');
});

test('an item is kept for the finding that is looked at, if it speaks to that, or else for its foremost', () => {
  const [first, second] = itemsOf(passages, kept);
  expect([targetOf(first!, 'net/b'), targetOf(first!, 'net/x'), targetOf(first!, undefined)]).toEqual([
    'net/b',
    'net/a',
    'net/a',
  ]);
  expect(nodesOf(second!)).toEqual(['net/c']);
});
