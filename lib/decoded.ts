/** Spreadsheets and editors on Windows say by their first bytes that they write UTF-16. */
const MARKS: [mark: number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** "PK", as every zip archive begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What is in a file: the bytes of an archive as they are, else its text. */
export function decoded(bytes: Uint8Array): string | Uint8Array {
  const begins = (mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return bytes;
  const [, encoding] = MARKS.find(([mark]) => begins(mark)) ?? [];
  return encoding === undefined ? utf8Of(bytes) : new TextDecoder(encoding).decode(bytes);
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
