import { ENOUGH, type Form, type FormIndex } from './form-index';
import { nearby, sideBySide } from './form-places';
import type { ContentWord } from './similar';

/** A form that a text met, with the words it met. */
export interface Meeting {
  form: Form;
  met: ContentWord[];
  /** The form's, less what is missing of it and how far Fuse.js had to reach. */
  weight: number;
  /** Equal up to inflection and hyphens; else met by Fuse.js. */
  same: boolean;
}

/** The forms that a text met, by their owner, the weightiest first; none of which most words were counted already. */
export function meetings(text: ContentWord[], index: FormIndex): Map<number, Meeting[]> {
  const places = placesOf(text);
  const there = new Set<Form>();
  for (const stem of places.keys()) for (const form of index.withKey(stem)) if (isThere(form, places)) there.add(form);
  const byOwner = new Map<number, Meeting[]>();
  for (const form of inTextOrder(there, places)) {
    const met = meet(form, places);
    if (!met) continue;
    const its = byOwner.get(form.owner);
    if (its) its.push(met);
    else byOwner.set(form.owner, [met]);
  }
  for (const [owner, its] of byOwner) if (its.length > 1) byOwner.set(owner, distinct(its));
  return byOwner;
}

/** Whether enough words of a form are there at all, wherever they stand: of most forms that share a word, too many are missing. */
function isThere({ stems, isFixed }: Form, places: ReadonlyMap<string, ContentWord[]>): boolean {
  let missing = 0;
  for (let at = 0; at < stems.length; at++) {
    if (places.has(stems[at]!)) continue;
    missing += 1;
    if (isFixed || (stems.length - missing) / stems.length < ENOUGH) return false;
  }
  return true;
}

/** Forms by where their first word stands in a text: of equally weighty meetings, the first counts. */
function inTextOrder(forms: ReadonlySet<Form>, places: ReadonlyMap<string, ContentWord[]>): Iterable<Form> {
  if (forms.size < 2) return forms;
  const order = new Map<string, number>();
  for (const stem of places.keys()) order.set(stem, order.size);
  const first = ({ stems }: Form) => {
    let least = Infinity;
    for (const stem of stems) least = Math.min(least, order.get(stem) ?? Infinity);
    return least;
  };
  return Array.from(forms, form => ({ form, at: first(form) }))
    .sort((a, b) => a.at - b.at || a.form.owner - b.form.owner || a.form.place - b.form.place)
    .map(({ form }) => form);
}

/** The words that stand for each stem, in order. */
function placesOf(text: ContentWord[]): Map<string, ContentWord[]> {
  const places = new Map<string, ContentWord[]>();
  for (const word of text) {
    for (const { stem } of word.stands) {
      const known = places.get(stem);
      if (known) known.push(word);
      else places.set(stem, [word]);
    }
  }
  return places;
}

/** Whether and how well a text has a form. */
function meet(form: Form, places: Map<string, ContentWord[]>): Meeting | undefined {
  const found = form.isFixed ? sideBySide(form, places) : nearby(form, places);
  if (!found) return;
  const { met, closeness } = found;
  const share = form.isFixed ? 1 : found.stems / form.stems.length;
  return { form, met, weight: form.weight * share ** 2 * closeness, same: closeness === 1 };
}

function distinct(met: Meeting[]): Meeting[] {
  const used: ContentWord[] = [];
  return met
    .sort((a, b) => b.weight - a.weight)
    .filter(({ met }) => {
      let fresh = 0;
      for (const word of met) if (!used.includes(word)) fresh += 1;
      if (fresh * 2 < met.length) return false;
      used.push(...met);
      return true;
    });
}
