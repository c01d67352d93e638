import * as v from 'valibot';
import { i18n } from '#i18n';
import { MAX_FORM_LENGTH, MAX_FORMS } from '@/lib/correction';
import { MAX_TOUCHED } from '@/lib/coverage';
import { address } from '@/lib/evidence-fields';
import { MAX_OTHERS } from '@/lib/limits';
import { NETWORK_ID, NODE_KEY } from '@/lib/node-key';

/** The longest passage; see `Passage` in `lib/model.ts`. */
const MAX_TEXT = 2_000;
/** Of one passage: prose has a dozen, a list of keywords some more. */
const MAX_WORDS = 64;
/** Of one call; a page with more asks again. */
const MAX_PASSAGES = 200;
/** Networks that one sentence is on the topics of. */
const MAX_NETWORKS = 100;
/** More than any library holds. */
const MAX_COUNT = 100_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_COUNT));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const node = v.pipe(v.string(), v.regex(NODE_KEY));

/** What is kept must say something: an export of it is read by the same rules as every file. */
const SAYS = /\S/;
const form = v.pipe(v.string(), v.maxLength(MAX_FORM_LENGTH), v.regex(SAYS));
const forms = v.pipe(v.array(form), v.maxLength(MAX_FORMS));

const word = v.object({ text, start: v.pipe(count, v.maxValue(MAX_TEXT)), topic: count, strong: v.boolean() });
const other = v.object({
  text,
  words: v.pipe(v.array(word), v.maxLength(MAX_WORDS)),
  networks: v.pipe(v.array(v.pipe(v.string(), v.regex(NETWORK_ID))), v.maxLength(MAX_NETWORKS)),
});
const passage = v.object({ ...other.entries, id: v.pipe(v.number(), v.safeInteger()), before: text });
const page = v.object({ title: text, others: v.pipe(v.array(other), v.maxLength(MAX_OTHERS)) });

/** The form of every request that the background takes: a page's renderer may send anything. */
export const requests = {
  matchPassages: v.object({ passages: v.pipe(v.array(passage), v.maxLength(MAX_PASSAGES)), page }),
  reportPage: v.object({
    findings: count,
    touched: v.pipe(v.record(node, count), v.maxEntries(MAX_TOUCHED)),
    url: v.fallback(v.optional(address), undefined), // Pages that are too long for it have a badge, too.
    canonical: v.fallback(v.optional(address), undefined),
  }),
  correct: v.object({ text: v.pipe(text, v.regex(SAYS)), node, forms, related: v.boolean() }),
  bring: v.null(),
  openNetwork: v.object({ node }),
  openEvidence: v.object({ node: v.optional(node), id: v.optional(v.pipe(v.string(), v.uuid())) }),
};

/** `request` with nothing but what the form names. Throws Error with a sentence when it is of another form or too large. */
export function checked<T extends v.GenericSchema>(form: T, request: unknown): v.InferOutput<T> {
  const result = v.safeParse(form, request, { abortEarly: true });
  if (!result.success) throw new Error(i18n.t('background.refused'));
  return result.output;
}
