import type { Evidence } from './evidence';
import { evidenceOf, gathered, type FoundEvidence } from './found-evidence';
import { fieldsOf, textOf } from './loose-json';
import { markdownOf, paragraphsOf, textOfLines } from './markdown-text';
import type { NodeKey } from './model';
import { passageLink } from './passage-link';

const HEADING = '## Evidence';

/** What stances are called in notes. */
const STANCE_NAMES = { supports: 'Supports', contradicts: 'Contradicts', mentions: 'Mentions' };

/**
 * Evidence as the last part of a note: quotes, each with its source, the reader's note below, and in a comment what nobody
 * reads.
 */
export function evidenceLines(evidence: Evidence[]): string[] {
  if (evidence.length === 0) return [];
  return [HEADING, '', ...evidence.flatMap(one => [...linesOf(one), commentOf(one), ''])];
}

function linesOf({ stance, quote, note, source, keptAt }: Evidence): string[] {
  const address = passageLink(source.url, quote) ?? source.url;
  const title = markdownOf(source.title.trim() || source.site || source.url);
  return [
    `> [!quote] ${STANCE_NAMES[stance]}: [${title}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>), ${keptAt.slice(0, 10)}`,
    ...paragraphsOf(quote.exact).map(line => (line === '' ? '>' : `> ${line}`)),
    '',
    ...(note === '' ? [] : [...paragraphsOf(note), '']),
  ];
}

/** What a comment must not hold as it is: its own end, and what YAML or a line could break at. */
const BREAKING = /-(?=-)|[<>\u007f-\u009f\u2028\u2029\ud800-\udfff]/g;

function commentOf({ id, node, stance, quote, position, source, keptAt, modifiedAt }: Evidence): string {
  const { prefix, suffix } = quote;
  const rest = { id, node, stance, prefix, suffix, position, source, keptAt, modifiedAt };
  const json = JSON.stringify(rest).replace(BREAKING, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<!-- netgloss ${json} -->`;
}

const COMMENT = /^<!-- netgloss (\{.*\}) -->$/;

/** The evidence in a note's lines; `node`: what it is of, where the note says it: its network may have been edited by hand. */
export function evidenceInLines(lines: string[], node?: NodeKey): FoundEvidence {
  const start = lines.indexOf(HEADING);
  if (start < 0) return { evidence: [], notes: [] };
  const blocks: { json: string; lines: string[] }[] = [];
  let block: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const json = COMMENT.exec(line)?.[1];
    if (json === undefined) block.push(line);
    else {
      blocks.push({ json, lines: block });
      block = [];
    }
  }
  return gathered(blocks, one => readBlock(one, node));
}

function readBlock({ json, lines }: { json: string; lines: string[] }, of: NodeKey | undefined) {
  const said = fieldsOf(parsed(json));
  const source = fieldsOf(said.source);
  const position = fieldsOf(said.position);
  const quoted = lines.filter(line => line.startsWith('>')).slice(1);
  const node = of ?? (textOf(said.node) || undefined);
  return evidenceOf({
    id: textOf(said.id),
    ...(node !== undefined && { node }),
    stance: said.stance as Evidence['stance'],
    note: textOfLines(lines.filter(line => !line.startsWith('>'))),
    exact: textOfLines(quoted.map(line => line.replace(/^> ?/, ''))),
    prefix: textOf(said.prefix),
    suffix: textOf(said.suffix),
    position: { start: Number(position.start), end: Number(position.end) },
    url: textOf(source.url),
    title: textOf(source.title),
    site: textOf(source.site),
    keptAt: textOf(said.keptAt),
    modifiedAt: textOf(said.modifiedAt),
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
