import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { annotationsOf } from '@/lib/annotations';
import { evidenceToCsv, networkToCsv } from '@/lib/csv';
import { gexfOf } from '@/lib/gexf';
import { networkIdOf } from '@/lib/hashtag';
import type { LibraryFile } from '@/lib/library-file';
import { MAX_BYTES } from '@/lib/limits';
import { linkOf } from '@/lib/link';
import { networkToJson } from '@/lib/network-json';
import { notesOf } from '@/lib/notes';
import { read, readArchive } from '@/lib/reading';
import { zipped } from '@/lib/zip';
import { evidence } from '../fixtures/any-evidence';
import { libraryText } from '../fixtures/library-text';
import { faultOf, hostileText, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const { vocabulary, ...content } = sample;

const pasted = readFileSync(resolve(import.meta.dirname, '../fixtures/report.txt'), 'utf8');
const link = await linkOf(sample);
const library: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: '2026-01-02T03:04:05.678Z',
  networks: [],
  corrections: [],
  evidence: [],
  versions: [],
  distinct: [],
};

test.each([
  ['a full link', link],
  ['the JSON of a network', `\ufeff ${networkToJson(sample)}\n`],
])('%s is read as the network it holds', async (_, text) => {
  const id = await networkIdOf(sample);
  expect(await read(text)).toEqual({ kind: 'network', network: sample, id, aliases: [], notes: [] });
});

test('a library file is read as a library', async () => {
  expect(await read(libraryText(library))).toEqual({
    kind: 'library',
    from: 'library',
    file: library,
    notes: [],
  });
});

test('anything else is read as a report, even when it carries a full link', async () => {
  const reading = await read(`${pasted}\n\n${link}`);
  expect(reading).toMatchObject({ kind: 'network', aliases: [link.split(/[=.]/).at(-2)], notes: [] });
  expect(reading).toHaveProperty('network.findings.length', 3);
});

test.each([
  ['empty', ' \n\ufeff'],
  ['hashtagOnly', '#IkdoHA-dkb8'],
  ['hashtagOnly', 'https://a.test/#netgloss=IkdoHA-dkb8'],
  ['linkDamaged', 'https://a.test/#netgloss=Ikdo'],
  ['linkDamaged', link.slice(0, -9)],
  ['linkMismatch', link.replace(/=.{11}/, '=IkdoHA-dkb8')],
  ['notJson', '{"format":'],
  ['notNetwork', '[1]'],
  ['webPage', '<!DOCTYPE html><title>Key Findings</title>'],
  ['noFindings', 'An ordinary text.'],
  ['tooLarge', 'x'.repeat(MAX_BYTES + 1)],
])('%s (%#)', async (key, text) => {
  await expect(read(text)).rejects.toThrow(expect.objectContaining({ key }));
});

test('whatever comes, nothing but a Problem is thrown, and no prototype is touched', async () => {
  const valid = [networkToJson(sample), libraryText(library), link, pasted];
  const damaged = fc
    .tuple(fc.constantFrom(...valid), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), hostileText)
    .map(([text, part, length, by]) => {
      const at = Math.floor(part * text.length);
      return text.slice(0, at) + by + text.slice(at + length);
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, hostileText), async text => {
      expect(await faultOf(() => read(text))).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

test('a text that is too large for anything else may be a library, if it says so at once', async () => {
  const filler = `"exportedAt":"${'x'.repeat(MAX_BYTES)}"`;
  const problem = (key: string) => expect.objectContaining({ key });
  await expect(read(`{"format":"netgloss-library","version":3,${filler}}`)).rejects.toThrow(problem('badField'));
  await expect(read(`{"format":"netgloss-network","version":1,${filler}}`)).rejects.toThrow(problem('tooLarge'));
  await expect(read(`{${filler},"format":"netgloss-library"}`)).rejects.toThrow(problem('tooLarge'));
});

const kept = [evidence];

test.each([
  ['annotations', annotationsOf(kept, new Map())],
  ['table', evidenceToCsv(kept, new Map())],
])('evidence from %s is read as what may be added to the library', async (from, text) => {
  expect(await read(text)).toMatchObject({ kind: 'library', from, file: { networks: [], evidence: kept }, notes: [] });
});

test('what Hypothesis hands out is read as evidence', async () => {
  const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'Rent' }] }];
  const reading = await read(JSON.stringify({ total: 1, rows: [{ id: 'a', uri: 'https://example.org/', target }] }));
  expect(reading).toMatchObject({ from: 'hypothesis', file: { evidence: [{ quote: { exact: 'Rent' } }] } });
});

test('an archive of notes is read as networks with their evidence', async () => {
  const id = await networkIdOf(content);
  const node = `${id}/rest-gap`;
  const whole = {
    id,
    hashtag: id.slice(0, 11),
    network: content,
    vocabulary: vocabulary!,
    evidence: [{ ...evidence, node }],
  };
  const reading = await readArchive(zipped(notesOf([whole])));
  expect(reading).toMatchObject({ from: 'notes', file: { networks: [{ network: content }], evidence: [{ node }] } });
});

test.each([
  ['a table', networkToCsv(content)],
  ['a graph', gexfOf({ id: '', network: content, vocabulary: vocabulary! }, new Map())],
])('%s is read as the network it holds', async (_, text) => {
  const id = await networkIdOf(content);
  expect(await read(text)).toEqual({ kind: 'network', network: content, id, aliases: [], notes: [] });
});
