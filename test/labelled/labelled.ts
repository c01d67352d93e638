import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const sentence = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1)),
    topics: v.array(id),
    context: v.optional(v.literal(true)),
    findings: v.record(id, v.picklist([1, 2])),
  }),
  v.check(
    ({ topics, context, findings }) => topics.length > 0 || (!context && Object.keys(findings).length === 0),
    'Off topic, and yet it has a finding or a context',
  ),
);

const page = v.strictObject({
  id,
  title: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['topical', 'mixed', 'negative', 'offtopic']),
  sentences: v.pipe(v.array(sentence), v.minLength(1)),
});

/**
 * A sentence as a careful reader judged it. `topics` holds the ids of the topics it is on, none where a highlight would
 * annoy; `context` is true where only its neighbours put it there. `findings` grades the related findings by id, the
 * aptest first: 2 speaks directly to what the finding claims, for or against; 1 has the same actors or mechanism.
 */
export type LabelledSentence = v.InferOutput<typeof sentence>;

/**
 * A page's sentences in their order, a neighbour in the file being one on the page. Its kind says how much of it is on
 * topic: most (`topical`), some (`mixed`), or nothing, with the topics' words (`negative`) or without (`offtopic`).
 */
export type LabelledPage = v.InferOutput<typeof page>;

/** The pages of `<name>.jsonl` in this folder, one a line. Throws an Error that names the first bad line. */
export function readLabelled(name: string): LabelledPage[] {
  const file = `${name}.jsonl`;
  return labelledPages(readFileSync(resolve(import.meta.dirname, file), 'utf8'), file);
}

/** The pages that a text holds, one a line. Throws an Error that names `file`, the first bad line and its fault. */
export function labelledPages(text: string, file: string): LabelledPage[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => pageOf(line, `Line ${index + 1} of ${file}`));
}

function pageOf(line: string, place: string): LabelledPage {
  const result = v.safeParse(page, parsed(line, place));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${place} is not a labelled page. At ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}.`);
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place} is not JSON.`, { cause });
  }
}
