import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { evidenceToCsv, networkToCsv } from '@/lib/csv';
import { readCsv } from '@/lib/csv-reading';
import { networkFromFields } from '@/lib/network-json';
import { evidence, someEvidence } from '../fixtures/any-evidence';
import { anyContent, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const names = new Map([[evidence.node!, 'Rent Seeking']]);

test('evidence reads back as it was written', () =>
  fc.assert(
    fc.asyncProperty(
      someEvidence.filter(({ length }) => length > 0),
      async kept => {
        expect(await readCsv(evidenceToCsv(kept, names))).toEqual({ kind: 'evidence', evidence: kept, notes: [] });
      },
    ),
  ));

test('a network reads back as it was written, but for its vocabulary', () =>
  fc.assert(
    fc.asyncProperty(anyContent, async network => {
      expect(await readCsv(networkToCsv(network))).toEqual({ kind: 'network', network });
    }),
  ));

test('no cell begins as a formula does', () =>
  fc.assert(
    fc.property(someEvidence, kept => {
      const { data } = Papa.parse<string[]>(evidenceToCsv(kept, names).slice(1), { newline: '\r\n' });
      expect(data.flat().filter(cell => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
  ));

test('a table says what findings are called, and begins with a mark for Excel', () => {
  const [columns, row] = evidenceToCsv([evidence], names).split('\r\n');
  expect(columns).toBe(
    '\ufeffstance,quote,finding,note,page,address,site,kept,modified,before,after,start,end,node,id',
  );
  expect(row).toMatch(/^supports,Owners collect rent\.,Rent Seeking,/);
});

test('a table that a spreadsheet wrote anew, with semicolons and columns moved, is read', async () => {
  const table = 'address;quote;stance;kept\nhttps://example.org/;"Rent; again";Contradicts;2027-01-02\n';
  const found = await readCsv(table);
  expect(found).toMatchObject({
    kind: 'evidence',
    evidence: [
      {
        stance: 'contradicts',
        quote: { exact: 'Rent; again' },
        source: { url: 'https://example.org/', site: 'example.org' },
        keptAt: '2027-01-02T00:00:00.000Z',
      },
    ],
  });
  expect(await readCsv(table)).toEqual(found); // The same again is known again.
});

test('what cannot be read of a table is told', async () => {
  const table =
    'quote,address,stance\n"",https://example.org/,supports\nRent,nowhere,supports\nRent,javascript:alert(1),supports\n';
  expect(await readCsv(table)).toEqual({
    kind: 'evidence',
    evidence: [],
    notes: [
      { key: 'withoutQuote', values: { count: 1 } },
      { key: 'withoutAddress', values: { count: 1 } },
      { key: 'unfitEvidence', values: { count: 1, field: 'source.url' } },
    ],
  });
});

test('another table is none of ours', async () => {
  expect(await readCsv('name,price\nRent,3\n')).toBeUndefined();
  expect(await readCsv('Rent is due.')).toBeUndefined();
});

test('a network with a line of an unknown kind is refused', () => {
  const table = networkToCsv(networkFromFields(sample)).replace('finding,', 'claim,');
  return expect(readCsv(table)).rejects.toMatchObject({ key: 'badField', values: { field: 'kind: claim' } });
});

test('a table that is cut off is refused wherever that is, but at the end of a cell that is the last one', async () => {
  const kept = { ...evidence, note: 'A "note",\r\nwith lines.' };
  const table = evidenceToCsv([evidence, kept], names);
  const first = table.indexOf('\r\nsupports', 200) + 2;
  for (let end = first + 1; end < table.length - 36; end += 1) {
    await expect(readCsv(table.slice(0, end))).rejects.toMatchObject({ key: 'tableCutOff' });
  }
  expect(await readCsv(table.slice(0, -1))).toMatchObject({ notes: [{ key: 'unfitEvidence' }] });
});

test('a row that leaves out what is empty at its end is read', async () => {
  const table = 'quote,address,note\nRent,https://example.org/';
  expect(await readCsv(table)).toMatchObject({ evidence: [{ quote: { exact: 'Rent' }, note: '' }] });
});

test('a passage is read though its offsets are none, and its time is of no such year', async () => {
  const [columns, row] = evidenceToCsv([evidence], names).split('\r\n');
  const strange = row!.replace(',120,140,', ',"1,2",x,').replace(evidence.keptAt, '275760-09-01');
  expect(await readCsv(`${columns}\r\n${strange}\r\n`, new Date('2027-05-06T07:08:09.000Z'))).toEqual({
    kind: 'evidence',
    evidence: [{ ...evidence, position: { start: 0, end: 0 }, keptAt: '2027-05-06T07:08:09.000Z' }],
    notes: [],
  });
});
