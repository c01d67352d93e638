import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellsIn, csvOf } from '@/lib/csv-cells';
import { trippingText } from '../fixtures/any-evidence';

const anyRows = fc.array(fc.array(trippingText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const head = ['quote', 'address'];

test('rows read back as they were written, by us and by others', () =>
  fc.assert(
    fc.property(anyRows, rows => {
      const written = csvOf([head, ...rows]);
      expect(cellsIn(written)).toEqual({ rows: [head, ...rows], isOpen: false });
      expect(Papa.parse(written, { skipEmptyLines: true, delimiter: ',' }).data).toEqual([head, ...rows]);
    }),
  ));

test('what others write is read, whichever sign parts its cells', () =>
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, newline) => {
        expect(cellsIn(Papa.unparse([head, ...rows], { delimiter, newline })).rows).toEqual([head, ...rows]);
      },
    ),
  ));

test.each([
  [
    'a,b\n\n\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    false,
  ],
  [
    'a,b\r"x" ,""\r',
    [
      ['a', 'b'],
      ['x', ''],
    ],
    false,
  ],
  [
    'a,b\n"He said "no", twice",c',
    [
      ['a', 'b'],
      ['He said "no', ' twice"', 'c'],
    ],
    false,
  ],
  [
    'a,b\n"He said "no" twice",c',
    [
      ['a', 'b'],
      ['He said "no" twice', 'c'],
    ],
    false,
  ],
  [
    'a,b\nx"y",',
    [
      ['a', 'b'],
      ['x"y"', ''],
    ],
    false,
  ],
  ['a,b\n"c', [['a', 'b'], ['c']], true],
  ['', [], false],
])('%j has these cells', (text, rows, isOpen) => expect(cellsIn(text)).toEqual({ rows, isOpen }));
