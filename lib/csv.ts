import Papa from 'papaparse';
import type { Evidence } from './evidence';
import type { Network, NodeKey } from './model';

/** The columns of a table of evidence, in their order; the first line of the file. */
export const EVIDENCE_COLUMNS = [
  'stance',
  'quote',
  'finding',
  'note',
  'page',
  'address',
  'site',
  'kept',
  'modified',
  'before',
  'after',
  'start',
  'end',
  'node',
  'id',
] as const;

/** The columns of a table of a network. Question and title have a line each. */
export const NETWORK_COLUMNS = ['kind', 'name', 'facet', 'text'] as const;

/** Evidence as a table (RFC 4180) that spreadsheets open as it is. `names`: what findings are called. */
export function evidenceToCsv(evidence: Evidence[], names: ReadonlyMap<NodeKey, string>): string {
  return written(
    EVIDENCE_COLUMNS,
    evidence.map(({ id, node = '', stance, note, quote, position, source, keptAt, modifiedAt }) => [
      stance,
      quote.exact,
      names.get(node) ?? '',
      note,
      source.title,
      source.url,
      source.site,
      keptAt,
      modifiedAt,
      quote.prefix,
      quote.suffix,
      String(position.start),
      String(position.end),
      node,
      id,
    ]),
  );
}

/** A network as a table: its question, its title, then each finding and relationship. Its vocabulary stays behind. */
export function networkToCsv({ question, title, findings, relationships }: Network): string {
  return written(NETWORK_COLUMNS, [
    ['question', '', '', question],
    ['title', '', '', title],
    ...findings.map(({ name, text }) => ['finding', name, '', text]),
    ...relationships.map(({ name, facet, text }) => ['relationship', name, facet, text]),
  ]);
}

/** Spreadsheets run what begins like this as a formula (OWASP, CSV injection); apostrophes before it are kept apart. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Excel takes a file without a byte order mark for one of another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

function written(columns: readonly string[], rows: string[][]): string {
  return (
    BYTE_ORDER_MARK + Papa.unparse({ fields: [...columns], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })
  );
}

/** A table as it was read. */
interface ReadTable {
  /** By the names of their columns. */
  rows: Record<string, string>[];
  /** Whether it ends in the middle of its last row. */
  isCutOff: boolean;
}

/** A table as {@link evidenceToCsv} and {@link networkToCsv} write it. */
export function tableOfCsv(text: string): ReadTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  // Spreadsheets end every row; tables made by hand leave out what is empty at its end, and have no ids.
  const isWhole = /[\r\n]$/.test(text) || !['id', 'kind'].some(column => columns.includes(column));
  const isShort = !isWhole && (rows.at(-1)?.length ?? columns.length) < columns.length;
  return {
    rows: rows.map(row => Object.fromEntries(columns.map((column, at) => [column.trim(), plain(row[at] ?? '')]))),
    isCutOff: isOpen || isShort,
  };
}

const plain = (cell: string) => (FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);
