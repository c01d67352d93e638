import { expect, test } from 'vitest';
import { decoded } from '@/lib/decoded';
import { evidenceToCsv } from '@/lib/csv';
import { read } from '@/lib/reading';
import { zipped } from '@/lib/zip';
import { evidence } from '../fixtures/any-evidence';

const text = 'Zürich sagt “nein”: 眠り 😀';
const utf8 = new TextEncoder().encode(text);

/** UTF-16 with its mark, as Windows writes it. */
function utf16(of: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (of.length + 1)));
  for (const [at, unit] of [0xfeff, ...of.split('').map(sign => sign.charCodeAt(0))].entries())
    view.setUint16(at * 2, unit, littleEndian);
  return new Uint8Array(view.buffer);
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8, text],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), text],
  ['UTF-8 that is cut off within a character', utf8.slice(0, -2), text.slice(0, -2)],
  ['UTF-16, little end first', utf16(text, true), text],
  ['UTF-16, big end first', utf16(text, false), text],
  ['Windows-1252', new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x93, 0x6e, 0x94]), 'Zürich “n”'],
  ['nothing', new Uint8Array(), ''],
])('%s is read', (_, bytes, says) => expect(decoded(bytes)).toBe(says));

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34]],
])('%s is no text', (_, bytes) => expect(() => decoded(new Uint8Array(bytes))).toThrow('notText'));

test('an archive is left as it is, whatever its name', () => {
  const bytes = zipped([{ path: 'a.md', text: 'a' }]);
  expect(decoded(bytes)).toBe(bytes);
});

test('a table that Excel wrote as Unicode text is read', async () => {
  const table = evidenceToCsv([evidence], new Map()).slice(1);
  const reading = await read(decoded(utf16(table, true)) as string);
  expect(reading).toMatchObject({ kind: 'library', from: 'table', file: { evidence: [evidence] } });
});
