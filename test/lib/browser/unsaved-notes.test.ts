// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { unsavedNotes } from '@/lib/browser/unsaved-notes';

afterEach(() => localStorage.clear());

test('notes are put aside one by one, and nothing else that is there is taken for one', () => {
  localStorage.setItem('draft', '{}');
  unsavedNotes.keep('a', 'First');
  unsavedNotes.keep('b', 'Second');
  unsavedNotes.keep('a', 'First, longer');
  expect(unsavedNotes.all()).toEqual({ a: 'First, longer', b: 'Second' });
  unsavedNotes.drop('a');
  expect(unsavedNotes.all()).toEqual({ b: 'Second' });
});

test('a browser that refuses to put anything aside does not disturb who writes', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  expect(() => unsavedNotes.keep('a', 'First')).not.toThrow();
});
