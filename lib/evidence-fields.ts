import * as v from 'valibot';
import { MAX_CONTEXT, MAX_NOTE, MAX_QUOTE, STANCES, type Evidence } from './evidence';
import { NODE_KEY } from './node-key';
import { checked, time } from './schema';

/** The longest address of a page: browsers and servers take no longer ones. */
const MAX_ADDRESS = 8_192;
/** The longest title of a page that is kept. */
export const MAX_TITLE = 500;

const node = v.pipe(v.string(), v.regex(NODE_KEY));
const stance = v.picklist(STANCES);
const context = v.pipe(v.string(), v.maxLength(MAX_CONTEXT));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An address that a link may lead to: never one that runs something. */
export const address = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.regex(/^(?:https?|file|chrome-extension|moz-extension):/),
);

/** What was said, and where on the page. */
export const quoteFields = v.strictObject({
  exact: v.pipe(v.string(), v.maxLength(MAX_QUOTE), v.regex(/\S/)),
  prefix: context,
  suffix: context,
});

/** Offsets of it; empty when they are not known, as in what other tools export. */
export const positionFields = v.strictObject({ start: offset, end: offset });

/** Evidence as a file has it. */
export const evidenceFields = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  node: v.optional(node),
  stance,
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  quote: quoteFields,
  position: positionFields,
  source: v.strictObject({
    url: address,
    title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
    site: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  }),
  keptAt: time,
  modifiedAt: time,
  anchored: v.optional(v.strictObject({ as: v.picklist(['found', 'changed', 'orphaned']), at: time })),
});

/** Evidence that a file could have, and so may be kept. Throws Problem `badField`. */
export function checkedEvidence(evidence: Evidence): Evidence {
  return checked(evidenceFields, evidence);
}
