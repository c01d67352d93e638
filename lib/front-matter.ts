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
  const fields = lines.slice(1, end).flatMap(line => {
    const [, name, value] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    return name && value ? [[name, valueOf(value)] as const] : [];
  });
  return { fields: new Map(fields), lines: lines.slice(end + 1) };
}

/** Obsidian takes the quotation marks off where YAML can do without. */
function valueOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
