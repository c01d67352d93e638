import * as v from 'valibot';
import { MAX_FINDINGS, MAX_STRING_BYTES } from './limits';
import { Problem } from './problem';

/** Any text of ours. */
const text = v.pipe(v.string(), v.maxBytes(MAX_STRING_BYTES));
/** A text that says something. */
export const filled = v.pipe(
  text,
  v.check(value => value.trim() !== ''),
);

/** A time in ISO 8601 that the browser can read: what has only the form of one would break every page that shows it. */
export const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(value => !Number.isNaN(Date.parse(value))),
);

/** The longest word or phrase of a vocabulary, in characters: it holds any phrase that a sentence could. */
export const MAX_TERM = 200;

/** A word or phrase of a vocabulary. One of signs alone would be found at every word of a page. */
const term = v.pipe(filled, v.maxLength(MAX_TERM), v.regex(/[\p{L}\p{N}]/u));
const terms = v.pipe(v.array(term), v.maxLength(1000));
const topic = v.strictObject({ id: v.optional(filled), name: filled, strong: terms, weak: terms, against: terms });

/** All words of all topics become one regular expression in every page: this many still compile in milliseconds. */
export const MAX_TOPIC_WORDS = 10_000;

const topics = v.pipe(
  v.array(topic),
  v.maxLength(100),
  v.check(
    list =>
      list.reduce((sum, one) => sum + one.strong.length + one.weak.length + one.against.length, 0) <= MAX_TOPIC_WORDS,
  ),
);

/** One concept, or two of which only both together tell. Unknown ones say nothing. */
const conceptKey = v.pipe(filled, v.maxLength(100), v.regex(/^[a-z\d-]+(?:\+[a-z\d-]+)?$/));

/** A network's vocabulary. Topics' ids are optional, because they follow from the names. */
export const vocabularyFields = v.strictObject({
  topics,
  faint: v.optional(terms),
  forms: v.record(filled, v.pipe(v.array(term), v.maxLength(200))),
  concepts: v.optional(v.record(filled, v.record(conceptKey, v.pipe(v.number(), v.minValue(0), v.maxValue(3))))),
});

/** The fields of a network as others give it: ids are optional, because they follow from the names. */
export const networkFields = {
  question: filled,
  title: filled,
  findings: v.pipe(
    v.array(v.strictObject({ id: v.optional(filled), name: filled, text: filled })),
    v.maxLength(MAX_FINDINGS),
  ),
  relationships: v.pipe(
    v.array(v.strictObject({ id: v.optional(filled), name: filled, facet: text, text: filled })),
    v.maxLength(MAX_FINDINGS),
  ),
  vocabulary: v.optional(vocabularyFields),
};

/** `value` as the schema has it. Throws Problem `tooManyRows`, or `badField` with the path of the first fault. */
export function checked<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  if (issue.type === 'max_length' && Array.isArray(issue.input)) {
    throw new Problem('tooManyRows', { rows: Number(issue.requirement) });
  }
  throw new Problem('badField', { field: (v.getDotPath(issue) ?? '').slice(0, 200) });
}

/** Whether `value` says that it is of our `format`. Throws Problem `newerVersion` when it is beyond version `newest`. */
export function isFormat(value: unknown, format: string, newest = 1): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return false;
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > newest) throw new Problem('newerVersion', { version });
  return true;
}
