import { Problem } from './problem';

/** Spreadsheets and editors on Windows say by their first bytes that they write UTF-16. */
const MARKS: [mark: number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** "PK", as every zip archive begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** "%PDF-": small ones may have no zero. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** A text has no such byte, but for UTF-16; what programs write for themselves soon has (as Git tells them apart). */
const BEGINNING = 8_000;

/** What is in a file: the bytes of an archive as they are, else its text. Throws Problem `notText` for pictures, PDF and the like. */
export function decoded(bytes: Uint8Array): string | Uint8Array {
  const begins = (mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return bytes;
  const [, encoding] = MARKS.find(([mark]) => begins(mark)) ?? [];
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (begins(PDF) || bytes.subarray(0, BEGINNING).includes(0)) throw new Problem('notText');
  return utf8Of(bytes);
}

/** Excel saves tables as Windows-1252 unless it is told otherwise; hardly any such text with umlauts is UTF-8 by chance. */
function utf8Of(bytes: Uint8Array): string {
  try {
    // As if more followed: a file that is cut off within a character is UTF-8 all the same.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
