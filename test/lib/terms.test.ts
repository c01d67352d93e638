import { expect, test } from 'vitest';
import { termsOf } from '@/lib/terms';

const asked = { title: 'The Shorter Week', question: 'Who gains from micro-credentials and a shorter week?' };
const find = (texts: string[], key: string) => termsOf(asked, texts).all.find(term => term.key === key);

test('a term knows who asks about it and how many nodes have it', () => {
  const term = find(
    ['Shorter weeks are liked.', 'A shorter week, then another shorter week.', 'Other.'],
    'shorter week',
  );
  expect(term).toMatchObject({ inTitle: true, inQuestion: true, owners: 2 });
  expect(term!.spellings).toEqual(new Set(['shorter week', 'shorter weeks']));
});

test('words of grammar, of numbers, and of reports about findings are no terms', () => {
  const keys = termsOf(asked, ['The non-obvious insight is that 40 hours would be enough.']).all.map(({ key }) => key);
  expect(keys).toContain('hour');
  for (const key of ['the', 'insight', 'obvious', '40', '40 hour']) expect(keys).not.toContain(key);
});

test('no phrase goes over a dash or a comma', () => {
  expect(find(['a tired week\u2014drivers sleep, cars wait'], 'week driver')).toBeUndefined();
  expect(find(['a tired week\u2014drivers sleep, cars wait'], 'sleep car')).toBeUndefined();
  expect(find(['a tired week\u2014drivers sleep, cars wait'], 'driver sleep')).toBeDefined();
});

test('what only stands in a hyphened word is no term of its own, what stands alone too is', () => {
  expect(find(['Micro-credentials sell.'], 'micro')).toBeUndefined();
  expect(find(['Micro-credentials sell. So do credentials.'], 'credenti')).toBeDefined();
  expect(find(['A shorter week helps.'], 'shorter')).toBeDefined();
});

test('a hyphen before or after its first word marks a phrase', () => {
  const texts = ['A low-traffic street and a 32-hour week, or a long week.'];
  const marked = ['low traffic', 'hour week', 'long week'].map(key => find(texts, key)?.isHyphened);
  expect(marked).toEqual([true, true, false]);
});
