import * as v from 'valibot';
import { STANCES } from '@/lib/evidence';
import { address, positionFields, quoteFields } from '@/lib/evidence-fields';
import { NODE_KEY } from '@/lib/node-key';

/** Of one page: more than anyone keeps of it. */
const MAX_REPORTS = 1_000;

const id = v.pipe(v.string(), v.uuid());
const node = v.optional(v.pipe(v.string(), v.regex(NODE_KEY)));
const stance = v.picklist(STANCES);
/** What cannot be an address is none. */
const canonical = v.fallback(v.optional(address), undefined);
const anchored = v.object({ id, as: v.picklist(['found', 'changed', 'orphaned']) });

/** The form of every request about evidence: a page's renderer may send anything. */
export const evidenceRequests = {
  keepPassage: v.object({
    node,
    stance,
    quote: quoteFields,
    position: positionFields,
    source: v.object({ url: address, title: v.string() }),
    canonical,
  }),
  changeEvidence: v.object({ id, stance: v.optional(stance), node }),
  byId: v.object({ id }),
  evidenceHere: v.object({ url: address, canonical }),
  reportAnchored: v.pipe(v.array(anchored), v.maxLength(MAX_REPORTS)),
};
