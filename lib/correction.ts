import type { NodeKey, Reason } from './model';

/** A correction keeps at most so many forms: a card shows no more reasons. */
export const MAX_FORMS = 6;

/** The longest form that a correction keeps, in characters: ten words. */
export const MAX_FORM_LENGTH = 80;

/** The reader's word that a passage does not speak to a finding or relationship. */
export interface Correction {
  /** The passage's text. */
  text: string;
  node: NodeKey;
  /** The forms by which it was linked there: for that node they count less from then on. At most {@link MAX_FORMS}. */
  forms: string[];
  /** ISO 8601. */
  correctedAt: string;
}

/** The newest corrections, and how many there are in all. */
export interface LatestCorrections {
  latest: Correction[];
  /** Of the findings and relationships that they are about, as far as those are in the library. */
  names: ReadonlyMap<NodeKey, string>;
  count: number;
}

/** What a passage was corrected about, as a card says it. */
export interface Unrelated {
  node: NodeKey;
  name: string;
  /** As in {@link Correction}. */
  forms: string[];
}

/** The forms that a correction of a link keeps, the weightiest first. That the page as a whole tells has no form. */
export function formsOf(reasons: Reason[]): string[] {
  const forms = new Set(reasons.map(({ form }) => form).filter(form => form !== '' && form.length <= MAX_FORM_LENGTH));
  return [...forms].slice(0, MAX_FORMS);
}
