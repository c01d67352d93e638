import { expect, test } from 'vitest';
import { growthTable, scriptFigures } from './pages-tables';

const cost = (name: string, floor: number, ours: number, passages = 0) => ({
  page: { name, html: 'x'.repeat(1000 * floor) },
  floor,
  bare: 2 * floor,
  ours,
  garbage: 0,
  passages,
});

test('ratios are medians over pages, off topic and topical apart, with the worst page', () => {
  const figures = scriptFigures([cost('a', 1, 2), cost('b', 2, 6), cost('c', 1, 9), cost('d', 5, 20, 1)]);
  expect(figures.map(({ value }) => value)).toEqual([3, 4, 2]);
  expect(figures[0]!.note).toBe('median of 3 pages, floor 1.0 ms; worst 9.0 (c)');
});

test('who was not measured has no figure', () => {
  expect(scriptFigures([{ ...cost('a', 2, 2), mark: 100 }]).map(({ value }) => value)).toEqual([1, 2, 50]);
});

test('growth says what one more costs, and the power', () => {
  const table = growthTable('Growth', 'kB', [cost('a', 1, 3), cost('b', 2, 6)], ({ floor }) => floor);
  expect(table.rows.slice(-2).map(row => row.slice(1, 3))).toEqual([
    [1, 3],
    [expect.closeTo(1), expect.closeTo(1)],
  ]);
});
