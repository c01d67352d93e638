import { type EVIDENCE_COLUMNS, NETWORK_COLUMNS, tableOfCsv } from './csv';
import { STANCES, type Evidence } from './evidence';
import { evidenceOf, gathered, timeOf, uuidOf, type FoundEvidence, type Unread } from './found-evidence';
import type { Network } from './model';
import { networkFromFields } from './network-json';
import { Problem } from './problem';

/** What a table of ours holds. */
type FoundTable = { kind: 'network'; network: Network } | ({ kind: 'evidence' } & FoundEvidence);

/**
 * What a table holds, if its first line names columns of ours; spreadsheets may have moved or added some. Throws Problem
 * `tableCutOff`, `tooManyRows` or `badField`.
 */
export async function readCsv(text: string, now = new Date()): Promise<FoundTable | undefined> {
  const { rows, isCutOff } = tableOfCsv(text);
  const has = (columns: readonly string[]) => rows.length > 0 && columns.every(column => column in rows[0]!);
  if (!has(NETWORK_COLUMNS) && !has(NEEDED)) return undefined;
  if (isCutOff) throw new Problem('tableCutOff');
  if (has(NETWORK_COLUMNS)) return { kind: 'network', network: networkOfRows(rows) };
  const ids = await Promise.all(rows.map(async row => row.id || uuidOf(JSON.stringify(row))));
  return { kind: 'evidence', ...gathered([...rows.keys()], index => readRow(rows[index]!, ids[index]!, now)) };
}

/** What evidence cannot be read without. */
const NEEDED: (typeof EVIDENCE_COLUMNS)[number][] = ['quote', 'address'];

type Row = Record<string, string>;

function networkOfRows(rows: Row[]): Network {
  const of = (kind: string) => rows.filter(row => row.kind === kind);
  const strange = rows.find(({ kind = '' }) => !['question', 'title', 'finding', 'relationship'].includes(kind));
  if (strange) throw new Problem('badField', { field: `kind: ${strange.kind!.slice(0, 60)}` });
  const question = of('question')[0]?.text ?? '';
  return networkFromFields({
    question,
    title: of('title')[0]?.text ?? question,
    findings: of('finding').map(({ name, text }) => ({ name: name!, text: text! })),
    relationships: of('relationship').map(({ name, facet, text }) => ({ name: name!, facet: facet!, text: text! })),
  });
}

function readRow(row: Row, id: string, now: Date): Evidence | Unread {
  const { quote = '', before, after, start, end, address = '', site, page, note, node } = row;
  const keptAt = timeOf(row.kept) ?? now.toISOString();
  const stance = STANCES.find(one => one === row.stance?.trim().toLowerCase());
  return evidenceOf({
    id,
    ...(node && { node }),
    ...(stance && { stance }),
    note,
    exact: quote,
    prefix: before,
    suffix: after,
    ...(start && end && { position: { start: Number(start), end: Number(end) } }),
    url: address,
    title: page,
    site,
    keptAt,
    modifiedAt: timeOf(row.modified) ?? keptAt,
  });
}
