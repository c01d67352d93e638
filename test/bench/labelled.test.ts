import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLabelled, Refusal } from './labelled';

const good = {
  id: 'a',
  title: 'Badges',
  kind: 'topical',
  sentences: [{ text: 'Badges cost.', topics: ['m'], findings: { x: 2 } }],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netgloss-labelled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, text);
  return readLabelled(file);
}

test('pages are read, one a line; site, origin and grades may be missing', () => {
  const plain = { ...good, id: 'b', site: 'b.example', sentences: [{ text: 'It rains.', topics: [] }] };
  const [first, second] = read(`\ufeff${JSON.stringify(good)}\r\n\n${JSON.stringify({ ...plain, url: 'ignored' })}\n`);
  expect(first).toEqual(good);
  expect(second).toEqual({ ...plain, sentences: [{ text: 'It rains.', topics: [], findings: {} }] });
});

test.each([
  ['', ' holds no labelled pages.'],
  ['\n \n', ' holds no labelled pages.'],
  [`${JSON.stringify(good)}\n{"id": `, 'Line 2 of '],
  [`${JSON.stringify(good)}\n{"id": `, ' is not JSON.'],
  ['[1]', '"id" is missing or of the wrong form.'],
  ['7', 'it is no object.'],
  [JSON.stringify({ ...good, kind: undefined }), '"kind" is missing'],
  [JSON.stringify({ ...good, sentences: [{ topics: [] }] }), '"sentences.0.text" is missing'],
  [
    JSON.stringify({ ...good, sentences: [{ text: 'A.', topics: [], findings: { x: 3 } }] }),
    '"sentences.0.findings.x"',
  ],
  [`${JSON.stringify(good)}\n${JSON.stringify(good)}`, 'has the same id as an earlier page: a.'],
])('a file with %j is refused in one sentence', (text, sentence) => {
  expect(() => read(text)).toThrow(Refusal);
  expect(() => read(text)).toThrow(sentence);
});

test('a file that is not there, or is a folder, is refused in one sentence', () => {
  expect(() => readLabelled(join(folder, 'none'))).toThrow('cannot be read: there is no such file.');
  expect(() => readLabelled(folder)).toThrow('cannot be read (EISDIR).');
});
