import { expect, test } from 'vitest';
import { touchedBy } from '@/entrypoints/reader/touched';
import type { PlacedPassage, Visit } from '@/entrypoints/reader/visit';
import { MAX_TOUCHED } from '@/lib/coverage';

/** A visit whose passages are linked with these scores. */
function visitOf(...passages: Record<string, number>[]): Visit {
  const placed = passages.map((scores, id) => {
    const links = Object.entries(scores).map(([node, score]) => ({ node, score }));
    return [id, { links } as unknown as PlacedPassage] as const;
  });
  return { placed: new Map(placed) } as unknown as Visit;
}

test('each passage counts for the finding it speaks to, and for those close behind', () => {
  const { findings, touched } = touchedBy(visitOf({ a: 0.9, b: 0.85, c: 0.2 }, { a: 0.4 }));
  expect(touched).toEqual({ a: 2, b: 1 });
  expect(findings).toBe(2);
});

test('passages without an answer touch nothing', () => {
  expect(touchedBy(undefined)).toEqual({ findings: 0, touched: {} });
  expect(touchedBy(visitOf({}))).toEqual({ findings: 0, touched: {} });
});

test('of very many findings, all are counted and those with most passages are told by name', () => {
  const many = Array.from({ length: MAX_TOUCHED + 5 }, (_, index) => ({ [`n${index}`]: 1 }));
  const { findings, touched } = touchedBy(visitOf(...many, { [`n${MAX_TOUCHED + 4}`]: 1 }));
  expect(findings).toBe(MAX_TOUCHED + 5);
  expect(Object.keys(touched)).toHaveLength(MAX_TOUCHED);
  expect(touched[`n${MAX_TOUCHED + 4}`]).toBe(2);
});
