import type { Form, FormIndex } from './form-index';
import type { ContentWord } from './similar';

/** A form of three words is met by two of them. */
const MOST = 0.66;
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
  const touched = new Set(text.flatMap(({ stands }) => stands.flatMap(({ stem }) => index.get(stem) ?? [])));
  const places = placesOf(text);
  const met = [...touched].map(form => meet(form, places)).filter(meeting => meeting !== undefined);
  const byOwner = Map.groupBy(met, ({ form }) => form.owner);
  for (const [owner, its] of byOwner) byOwner.set(owner, distinct(its));
  return byOwner;
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

/** Whether and how well a text has a form: two thirds of its words, near each other. */
function meet(form: Form, places: Map<string, ContentWord[]>): Meeting | undefined {
  const met: ContentWord[] = [];
  let stems = 0;
  let closeness = 1;
  for (const stem of form.stems) {
    const found = nearest(places.get(stem) ?? [], met[0]);
    if (!found) continue;
    stems += 1;
    closeness *= found.stands.find(stand => stand.stem === stem)!.closeness;
    if (!met.includes(found)) met.push(found);
  }
  const share = stems / form.stems.length;
  if (form.isFixed ? share < 1 : share < MOST) return;
  const at = met.map(({ place }) => place);
  const apart = Math.max(...at) - Math.min(...at) + 1 - met.length;
  if (apart > (form.isFixed ? 0 : SLACK)) return;
  return { form, met, weight: form.weight * share ** 2 * closeness, same: closeness === 1 };
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
