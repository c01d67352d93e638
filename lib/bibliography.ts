import type { Evidence, Source } from './evidence';
import { slug } from './slug';

/** A page that evidence was kept from, as reference managers know one: an item of CSL-JSON (citationstyles.org, 1.0). */
export interface Reference {
  /** The citation key: letters, digits and hyphens. */
  id: string;
  type: 'webpage';
  title: string;
  URL: string;
  'container-title'?: string;
  /** When the first passage was kept from it. */
  accessed: { 'date-parts': [[year: number, month: number, day: number]] };
}

/** The pages that evidence was kept from, each once, in the order of their citation keys. */
export function referencesOf(evidence: Evidence[]): Reference[] {
  const pages = Map.groupBy(evidence, ({ source }) => source.url);
  const taken = new Set<string>();
  return [...pages.values()]
    .map(kept => kept.toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : 1))[0]!)
    .toSorted((a, b) => (a.source.url < b.source.url ? -1 : 1))
    .map(({ source, keptAt }) => referenceOf(source, keptAt, taken));
}

function referenceOf({ url, title, site }: Source, keptAt: string, taken: Set<string>): Reference {
  const accessed = keptAt.slice(0, 10).split('-').map(Number) as [number, number, number];
  const name = title.trim() || url;
  return {
    id: keyOf(`${site} ${name}`, taken),
    type: 'webpage',
    title: name,
    URL: url,
    ...(site !== '' && { 'container-title': site }),
    accessed: { 'date-parts': [accessed] },
  };
}

/** As BibTeX wants them: plain letters, none twice. */
function keyOf(name: string, taken: Set<string>): string {
  const plain = slug(name.normalize('NFKD').replace(/[^ -~]/g, ''))
    .split('-')
    .slice(0, 6)
    .join('-');
  let key = plain;
  for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}

/** References as CSL-JSON, which Zotero and Pandoc read. */
export function toCsl(references: Reference[]): string {
  return JSON.stringify(references, null, 2);
}

/** References as RIS: a tag and a value a line. */
export function toRis(references: Reference[]): string {
  const recordOf = ({ id, title, URL, 'container-title': site, accessed }: Reference) => [
    'TY  - ELEC',
    `ID  - ${id}`,
    `TI  - ${oneLine(title)}`,
    ...(site === undefined ? [] : [`T2  - ${oneLine(site)}`]),
    `UR  - ${URL}`,
    `Y2  - ${accessed['date-parts'][0].map(part => String(part).padStart(2, '0')).join('/')}`,
    'ER  - ',
  ];
  return references.map(reference => `${recordOf(reference).join('\r\n')}\r\n`).join('\r\n');
}

/** References as BibLaTeX, in UTF-8. */
export function toBibtex(references: Reference[]): string {
  const entryOf = ({ id, title, URL, 'container-title': site, accessed }: Reference) => {
    const fields = {
      title: `{${escaped(title)}}`, // Two braces: styles would write it small.
      ...(site !== undefined && { organization: escaped(site) }),
      url: URL.replace(/[{}\\]/g, encodeURIComponent),
      urldate: accessed['date-parts'][0].map(part => String(part).padStart(2, '0')).join('-'),
    };
    const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
    return [`@online{${id},`, ...lines, '}'].join('\n');
  };
  return references.map(reference => `${entryOf(reference)}\n`).join('\n');
}

/** What TeX takes for its own, by commands that stand for it. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^]|[$&#%_]/g, sign => COMMANDS[sign] ?? `\\${sign}`);
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
