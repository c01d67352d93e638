import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const sentence = v.object({
  text: v.string(),
  /** Empty where a reader would not want a highlight. */
  topics: v.array(v.string()),
  /** On topic only through its neighbour. */
  context: v.optional(v.boolean()),
  /** 2: speaks directly to the finding; 1: same actors or mechanism. The most apt first. */
  findings: v.optional(v.record(v.string(), v.picklist([1, 2])), {}),
});

const page = v.object({
  id: v.string(),
  title: v.string(),
  /** `negative` and `offtopic` pages are about something else. */
  kind: v.string(),
  site: v.optional(v.string()),
  /** `verbatim` (real text), `reworded`, or any other. */
  origin: v.optional(v.string()),
  sentences: v.array(sentence),
});

/** A page whose sentences a person labelled, in the page's order. */
export type LabelledPage = v.InferOutput<typeof page>;
/** One of its sentences. */
export type LabelledSentence = v.InferOutput<typeof sentence>;

/** Something that the caller got wrong; its message is one sentence to show. */
export class Refusal extends Error {}

/** The labelled pages of a file, one page of JSON a line. @throws Refusal that names the first line that is wrong. */
export function readLabelled(file: string): LabelledPage[] {
  const lines = textOf(file)
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: `Line ${index + 1} of ${file}` }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) throw new Refusal(`${file} holds no labelled pages.`);
  const ids = new Set<string>();
  return lines.map(({ line, place }) => {
    const read = pageOf(line, place);
    if (ids.has(read.id)) throw new Refusal(`${place} has the same id as an earlier page: ${read.id}.`);
    ids.add(read.id);
    return read;
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be read${code === 'ENOENT' ? ': there is no such file' : ` (${code})`}.`);
  }
}

function pageOf(line: string, place: string): LabelledPage {
  const result = v.safeParse(page, parsed(line, place), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  const what = field === null ? 'it is no object' : `"${field}" is missing or of the wrong form`;
  throw new Refusal(`${place} is not a labelled page: ${what}.`);
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(`${place} is not JSON.`);
  }
}
