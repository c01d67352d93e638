import type { Hashtag, Network } from './model';
import { networkFromFields } from './network-json';
import { Problem, type Note } from './problem';
import { entriesOf, partFacet, type Entry } from './report-entries';
import { hashtagOfLine, linesOf } from './report-lines';
import { endsSentence } from './report-headings';

/** What a report says, and what is to be remarked on it. */
export interface Report {
  network: Network;
  /** Hashtags that the report carries. */
  aliases: Hashtag[];
  notes: Note[];
}

const INTERACTIVE = /^interactive semantic network ?:?$/i;
const REPORT = /^q&a report ?:?$/i;
const ANALYSIS = /^analysis reveals (\S+) key thematic connections?\.?$/i;
const FINDINGS = /^key findings ?:?$/i;
const RELATIONSHIPS = /^relationship highlights? ?:?$/i;

/**
 * Read a report as people paste it: plain text copied from a page, with headings glued to their neighbours and blank
 * lines lost. Throws Problem `noFindings`, `noFindingText`, `noQuestion`, `badField` or `tooManyRows`; nothing is
 * guessed that is not there. Lines that have no place in a network are named in the notes.
 */
export function readReport(text: string): Report {
  const all = linesOf(text);
  const aliases = new Set<Hashtag>();
  const lines = all.map(line => {
    const hashtag = hashtagOfLine(line);
    if (hashtag) aliases.add(hashtag);
    return hashtag ? '' : line;
  });
  const sections = sectionsOf(lines);
  const findings = entriesOf(sections.findings);
  const relationships = entriesOf(sections.relationships);
  if (findings.entries.length === 0) throw new Problem('noFindings', { heading: 'Key Findings' });
  checkTexts([...findings.entries, ...relationships.entries]);
  const { question, title, count, leftOut } = readOpening(sections.opening);
  if (question === undefined) throw new Problem('noQuestion');
  return {
    network: networkFromFields({
      question,
      title: title ?? question,
      findings: findings.entries,
      relationships: relationships.entries.map(entry => ({ ...partFacet(entry.name), text: unquoted(entry.text) })),
    }),
    aliases: [...aliases],
    notes: notesOn(count, findings.entries.length, [...leftOut, ...findings.leftOut, ...relationships.leftOut]),
  };
}

function sectionsOf(lines: string[]): Record<'opening' | 'findings' | 'relationships', string[]> {
  const sections = { opening: [] as string[], findings: [] as string[], relationships: [] as string[] };
  let section = sections.opening;
  for (const line of lines) {
    if (FINDINGS.test(line)) section = sections.findings;
    else if (RELATIONSHIPS.test(line)) section = sections.relationships;
    else section.push(line);
  }
  return sections;
}

function checkTexts(entries: Entry[]): void {
  const empty = entries.find(({ text }) => text === '');
  if (empty) throw new Problem('noFindingText', { name: empty.name });
}

interface Opening {
  question?: string;
  title?: string;
  /** How many findings the report says it has. */
  count?: number;
  leftOut: string[];
}

/** The lines before the findings: question and title each run from their mark to a blank line or the next mark. */
function readOpening(lines: string[]): Opening {
  const opening: Opening = { leftOut: [] };
  let reading: 'question' | 'title' | undefined;
  for (const line of lines) {
    const count = ANALYSIS.exec(line)?.[1];
    if (line === '') reading = reading && opening[reading] === undefined ? reading : undefined;
    else if (INTERACTIVE.test(line)) reading = 'question';
    else if (REPORT.test(line)) reading = 'title';
    else if (count !== undefined) {
      reading = undefined;
      opening.title ??= opening.leftOut.pop();
      if (/^\d{1,6}$/.test(count)) opening.count = Number(count);
    } else if (reading) {
      opening[reading] = opening[reading] === undefined ? line : `${opening[reading]} ${line}`;
      if (reading === 'question' && endsSentence(line)) reading = undefined;
    } else opening.leftOut.push(line);
  }
  return opening.question === undefined ? withLooseQuestion(opening) : opening;
}

/** Where the page's first line was not copied, another line that asks is the question. */
function withLooseQuestion(opening: Opening): Opening {
  const asks = opening.leftOut.findIndex(line => /\?["'\u201d\u2019]?$/.test(line));
  if (asks < 0) return opening;
  const question = opening.leftOut[asks]!.replace(/^question ?: ?/i, '');
  return { ...opening, question, leftOut: opening.leftOut.toSpliced(asks, 1) };
}

/** Without the quotation marks that a highlight is set in, when they enclose all of it. */
function unquoted(text: string): string {
  return /^\u201c([^\u201c\u201d]+)\u201d$|^"([^"]+)"$/.test(text) ? text.slice(1, -1).trim() || text : text;
}

function notesOn(said: number | undefined, found: number, leftOut: string[]): Note[] {
  const notes: Note[] = [];
  if (said !== undefined && said !== found) notes.push({ key: 'countDiffers', values: { said, found } });
  const [first] = leftOut;
  if (first) notes.push({ key: 'leftOut', values: { lines: leftOut.length, first: first.slice(0, 80) } });
  return notes;
}
