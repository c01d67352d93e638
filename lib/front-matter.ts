/** What stands at the head of a note, by name. */
export type FrontMatter = Record<string, string | number | string[]>;

/** The head of a note, as Obsidian's properties: YAML whose values are JSON, which YAML 1.2 takes as its own. */
export function frontMatterOf(fields: FrontMatter): string[] {
  return ['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${jsonOf(value)}`), '---'];
}

/** YAML wants these written by number, though JSON does not. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g;

function jsonOf(value: FrontMatter[string]): string {
  const written = JSON.stringify(value);
  return /\p{Cs}/u.test(written) || /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(written)
    ? written.replace(UNPRINTABLE, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : written;
}

/** The head of a note and the lines below it; undefined when it has none. Values that are not JSON are left out. */
export function partFrontMatter(text: string): { fields: Map<string, unknown>; lines: string[] } | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) return undefined;
  return { fields: new Map(fieldsIn(lines.slice(1, end))), lines: lines.slice(end + 1) };
}

/** A field begins a line; where its value is broken, it goes on in lines that are indented. */
function fieldsIn(head: string[]): [string, unknown][] {
  const fields: [name: string, lines: string[]][] = [];
  for (const line of head) {
    const [, name, value] = /^([\w-]+):(?: ([^]*))?$/.exec(line) ?? [];
    if (name !== undefined) fields.push([name, [value ?? '']]);
    else if (/^(?:[ \t]|$)/.test(line)) fields.at(-1)?.[1].push(line);
  }
  return fields.filter(([, [first]]) => first !== '').map(([name, lines]) => [name, valueOf(lines)]);
}

/** Obsidian takes quotation marks off where YAML can do without, and other programs break long lines. */
function valueOf([first = '', ...rest]: string[]): unknown {
  const [, style, own] = /^([|>])(\d?)[-+]?$/.exec(first) ?? [];
  const indent = own ? Number(own) : (rest.find(line => /[^ \t]/.test(line))?.search(/[^ \t]/) ?? 0);
  if (style === '|')
    return rest
      .map(line => line.slice(indent))
      .join('\n')
      .replace(/\n+$/, '');
  if (style === '>') return folded(rest.map(line => line.slice(indent))).replace(/\n+$/, '');
  const written = folded([first, ...rest.map(line => line.replace(/^[ \t]+|[ \t]+$/g, ''))]);
  if (/^'.*'$/s.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

/** YAML's line folding (1.2, section 6.5): a line break is a blank, empty lines are the line breaks that are meant. */
function folded(lines: string[]): string {
  return lines.join('\n').replace(/\\\n\s*|\n+/g, broken => (broken.startsWith('\\') ? '' : broken.slice(1) || ' '));
}
