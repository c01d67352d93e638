import { ENOUGH, type Form, type FormIndex } from './form-index';
import type { ContentWord } from './similar';

/** The words of a form may stand so many other words apart. */
const SLACK = 4;

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
  const met = inTextOrder(there, places)
    .map(form => meet(form, places))
    .filter(one => one !== undefined);
  const byOwner = Map.groupBy(met, ({ form }) => form.owner);
  for (const [owner, its] of byOwner) byOwner.set(owner, distinct(its));
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
function inTextOrder(forms: Iterable<Form>, places: ReadonlyMap<string, ContentWord[]>): Form[] {
  const order = new Map([...places.keys()].map((stem, at) => [stem, at]));
  const first = ({ stems }: Form) => Math.min(...stems.map(stem => order.get(stem) ?? Infinity));
  return [...forms]
    .map(form => ({ form, at: first(form) }))
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

interface Found {
  met: ContentWord[];
  /** Of the form's stems, how many were met. */
  stems: number;
  closeness: number;
}

/** All words of a form, in order and side by side. */
function sideBySide({ stems }: Form, places: Map<string, ContentWord[]>): Found | undefined {
  const firsts = places.get(stems[0]!);
  if (!firsts) return;
  for (const first of firsts) {
    const met = stems.map((stem, index) => places.get(stem)?.find(({ place }) => place === first.place + index));
    if (!met.every(word => word !== undefined)) continue;
    const closeness = met.reduce((all, word, index) => all * closenessOf(word, stems[index]!), 1);
    return { met, stems: stems.length, closeness };
  }
}

/** Two thirds of a form's words, near each other. */
function nearby({ stems }: Form, places: Map<string, ContentWord[]>): Found | undefined {
  const met: ContentWord[] = [];
  let count = 0;
  let closeness = 1;
  for (const stem of stems) {
    const word = nearest(places.get(stem) ?? [], met[0]);
    if (!word) continue;
    count += 1;
    closeness *= closenessOf(word, stem);
    if (!met.includes(word)) met.push(word);
  }
  if (count / stems.length < ENOUGH) return;
  const at = met.map(({ place }) => place);
  const apart = Math.max(...at) - Math.min(...at) + 1 - met.length;
  return apart > SLACK ? undefined : { met, stems: count, closeness };
}

function closenessOf({ stands }: ContentWord, stem: string): number {
  return stands.find(stand => stand.stem === stem)!.closeness;
}

function nearest(words: ContentWord[], first: ContentWord | undefined): ContentWord | undefined {
  if (!first || words.length < 2) return words[0];
  return words.toSorted((a, b) => Math.abs(a.place - first.place) - Math.abs(b.place - first.place))[0];
}

function distinct(met: Meeting[]): Meeting[] {
  const used = new Set<ContentWord>();
  return met
    .sort((a, b) => b.weight - a.weight)
    .filter(({ met }) => {
      if (met.filter(word => !used.has(word)).length * 2 < met.length) return false;
      for (const word of met) used.add(word);
      return true;
    });
}
