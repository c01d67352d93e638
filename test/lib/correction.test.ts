import { expect, test } from 'vitest';
import { formsOf } from '@/lib/correction';
import type { Reason } from '@/lib/model';

const reason = (form: string): Reason => ({ by: 'form', words: 'w', form, how: 'same', weight: 0.1 });

test('the page as a whole has no form to keep', () => {
  const page: Reason = { by: 'page', words: '', form: '', how: 'same', weight: 0.5 };
  expect(formsOf([page, reason('a')])).toEqual(['a']);
});

test('a correction keeps each form once, the first six, and none that is longer than ten words', () => {
  const forms = ['a', 'b', 'a', 'x'.repeat(81), 'c', 'd', 'e', 'f', 'g'];
  expect(formsOf(forms.map(reason))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('the page as a whole has no form to keep', () => {
  const page: Reason = { by: 'page', words: '', form: '', how: 'same', weight: 0.5 };
  expect(formsOf([page, reason('a')])).toEqual(['a']);
});
