/** What parts the cells of a row: spreadsheets choose by the language they are set to. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Rows as RFC 4180 has them, parted by commas, the last one with no end. */
export function csvOf(rows: string[][]): string {
  return rows.map(row => row.map(quoted).join(',')).join('\r\n');
}

/** Also what others would part a row at, or trim. */
function quoted(cell: string): string {
  return /[",;\t|\r\n\ufeff]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of a text, row by row; empty lines are left out. `isOpen`: it ends within a cell in quotation marks. */
export function cellsIn(text: string): { rows: string[][]; isOpen: boolean } {
  const delimiter = delimiterOf(text);
  const [plain, closing] = [new RegExp(`[^${delimiter}\r\n]*`, 'y'), new RegExp(`" *(?=[${delimiter}\r\n]|$)`, 'y')];
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    const end = text[at] === '"' ? endOfQuoted(text, at + 1, closing) : undefined;
    if (end === text.length) return { rows: [...rows, [...row, unquoted(text.slice(at + 1))]], isOpen: true };
    if (end === undefined) {
      plain.lastIndex = at;
      row.push(plain.exec(text)![0]);
      at = plain.lastIndex;
    } else {
      row.push(unquoted(text.slice(at + 1, end)));
      at = closing.lastIndex;
    }
    if (text[at] !== delimiter) {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      if (at >= text.length) return { rows, isOpen: false };
      row = [];
      at += text.startsWith('\r\n', at) ? 1 : 0;
    }
    at += 1;
  }
}

const unquoted = (cell: string) => cell.replaceAll('""', '"');

/** Where a quoted cell ends: at a mark that nothing of the cell can follow; who wrote others by hand did not double them. */
function endOfQuoted(text: string, from: number, closing: RegExp): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') {
      at += 2;
      continue;
    }
    closing.lastIndex = at;
    if (closing.test(text)) return at;
    at += 1;
  }
  return text.length;
}

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0];
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
}
