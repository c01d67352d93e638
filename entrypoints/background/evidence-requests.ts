import * as v from 'valibot';
import { STANCES } from '@/lib/evidence';
import { address, positionFields, quoteFields } from '@/lib/evidence-fields';
import { NODE_KEY } from '@/lib/node-key';

/** Of one page: more than anyone keeps of it. */
const MAX_REPORTS = 1_000;

const id = v.pipe(v.string(), v.uuid());
const node = v.optional(v.pipe(v.string(), v.regex(NODE_KEY)));
const stance = v.picklist(STANCES);
const anchored = v.object({ id, as: v.picklist(['found', 'changed', 'orphaned']) });

/** The form of every request about evidence: a page's renderer may send anything. */
export const evidenceRequests = {
  keepPassage: v.object({
    node,
    stance,
    quote: quoteFields,
    position: positionFields,
    source: v.object({ url: address, title: v.string() }),
  }),
  changeEvidence: v.object({ id, stance: v.optional(stance), node }),
  byId: v.object({ id }),
  evidenceHere: v.object({ url: address, canonical: v.optional(v.string()) }),
  reportAnchored: v.pipe(v.array(anchored), v.maxLength(MAX_REPORTS)),
};
