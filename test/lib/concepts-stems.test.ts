import { expect, test, vi } from 'vitest';
import { CONCEPTS, conceptIndex } from '@/lib/concepts';
import { plainWords } from '@/lib/plain-words';
import * as text from '@/lib/text';

vi.mock('@/lib/text', { spy: true });

test('the stems of all words of concepts are known before their forms are read', () => {
  conceptIndex();
  const [words, ends] = vi.mocked(text.knowStems).mock.lastCall!;
  expect(words).toEqual([...new Set(words)].sort());
  expect(ends).toHaveLength(words.length);
  const known = new Set(words);
  const forms = CONCEPTS.flatMap(concept => concept.forms).flatMap(form => plainWords(form));
  expect(forms.map(word => word.text).filter(word => !known.has(word))).toEqual([]);
});
