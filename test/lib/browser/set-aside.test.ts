// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { forgetAll } from '@/lib/browser/set-aside';

afterEach(() => localStorage.clear());

test('what begins alike is forgotten and brought back, but for what was put aside since', () => {
  const aside = { 'note-a': 'First', 'note-b': 'Second' };
  Object.entries({ ...aside, other: 'stays' }).forEach(([key, value]) => localStorage.setItem(key, value));
  const back = forgetAll('note-');
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({ other: 'stays' });
  localStorage.setItem('note-b', 'Newer');
  back();
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({ ...aside, 'note-b': 'Newer', other: 'stays' });
});
