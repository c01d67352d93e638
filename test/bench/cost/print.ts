import type { Figure, Measured, Table } from './figure.ts';

/** All figures and growth tables as text for a terminal. */
export function report(measured: Measured[]): string {
  const figures = measured.flatMap(each => each.figures);
  const rows = [['figure', 'value', 'reach', 'aim', 'reached', 'note'], ...figures.map(rowOf)];
  const tables = measured.flatMap(each => each.tables ?? []);
  return [aligned(rows), ...tables.map(tableText)].join('\n\n');
}

function rowOf(figure: Figure): string[] {
  const { name, value, unit, reach, aim, note = '' } = figure;
  return [name, withUnit(value, unit), bound(reach, unit), bound(aim, unit), reached(figure), note];
}

function bound(value: number | undefined, unit: string): string {
  return value === undefined ? '' : withUnit(value, unit);
}

function withUnit(value: number, unit: string): string {
  return `${shown(value)} ${unit}`.trim();
}

/** Three digits that count. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** What a figure reached: its aim, what it must, or neither; nothing where nothing is set. */
export function reached({ value, reach, aim, isMore = false }: Figure): 'aim' | 'reach' | 'NO' | '' {
  const holds = (limit: number) => (isMore ? value >= limit : value <= limit);
  if (aim !== undefined && holds(aim)) return 'aim';
  if (reach !== undefined && holds(reach)) return 'reach';
  return aim === undefined && reach === undefined ? '' : 'NO';
}

function tableText({ title, header, rows }: Table): string {
  const cells = rows.map(row => row.map(cell => (typeof cell === 'number' ? shown(cell) : cell)));
  return `${title}\n${aligned([header, ...cells])}`;
}

/** Columns side by side: the first and notes to the left, numbers to the right. */
function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const isLeft = (column: number) => column === 0 || rows[0]![column] === 'note';
  const padded = (cell: string, column: number) =>
    isLeft(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map(row => row.map(padded).join('  ').trimEnd()).join('\n');
}
