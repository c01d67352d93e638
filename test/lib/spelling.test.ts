import { expect, test } from 'vitest';
import { isNumber, writtenAs } from '@/lib/spelling';

test.each([
  ['tolls', ['toll']],
  ['cities', ['city']],
  ['crashes', ['crash']],
  ['repaired', ['repair']],
  ['charging', ['charge']],
  ['shorter weeks', ['shorter week']],
])('%s loses its ending, which the gate adds again', (text, forms) => {
  expect(writtenAs(text)).toEqual(forms);
});

test.each(['buses', 'process', 'cautious', 'embedded', 'upskilling'])('%s stays as it is', word => {
  expect(writtenAs(word)).toEqual([word]);
});

test('numbers are written in digits too, frequent verbs in their other forms', () => {
  expect(writtenAs('four day weeks')).toEqual(['four day week', '4 day week']);
  expect(writtenAs('sleeps')).toEqual(['sleep', 'slept', 'asleep']);
});

test('only number words and digits are numbers', () => {
  expect(['seven', '32', 'week', 'constructor'].map(isNumber)).toEqual([true, true, false, false]);
});
