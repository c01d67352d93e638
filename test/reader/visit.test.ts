import { expect, test } from 'vitest';
import { forgetFormer, startVisit, type PlacedPassage, type Visit } from '@/entrypoints/reader/visit';

test('on another route, answers are kept for what the last one said, and for nothing before', () => {
  const visit = startVisit({ signal: new AbortController().signal } as Visit);
  for (const text of ['before', 'last']) visit.answers.set(text, { links: [], unrelated: [] });
  visit.placed.set(1, { passage: { id: 1, text: 'last' } } as PlacedPassage);
  const { answers } = visit;
  forgetFormer(visit);
  expect([...visit.answers.keys()]).toEqual(['last']);
  expect(visit.answers).toBe(answers); // Another map would say that an answer under way was overtaken.
});
