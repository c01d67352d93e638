import { ENOUGH, type Form } from './form-index';
import type { ContentWord } from './similar';

/** The words of a form may stand so many other words apart. */
const SLACK = 4;

/** Where a text has a form. */
interface Found {
  met: ContentWord[];
  /** Of the form's stems, how many were met. */
  stems: number;
  closeness: number;
}

/** All words of a form, in order and side by side. */
export function sideBySide({ stems }: Form, places: ReadonlyMap<string, ContentWord[]>): Found | undefined {
  const firsts = places.get(stems[0]!);
  if (!firsts) return;
  for (const first of firsts) {
    const met: ContentWord[] = [];
    let closeness = 1;
    for (const stem of stems) {
      const word = standsAt(places.get(stem), first.place + met.length);
      if (!word) break;
      met.push(word);
      closeness *= closenessOf(word, stem);
    }
    if (met.length === stems.length) return { met, stems: stems.length, closeness };
  }
}

function standsAt(words: ContentWord[] | undefined, place: number): ContentWord | undefined {
  if (words) for (const word of words) if (word.place === place) return word;
}

/** Two thirds of a form's words, near each other. */
export function nearby({ stems }: Form, places: ReadonlyMap<string, ContentWord[]>): Found | undefined {
  const met: ContentWord[] = [];
  let count = 0;
  let closeness = 1;
  for (const stem of stems) {
    const word = nearest(places.get(stem), met[0]);
    if (!word) continue;
    count += 1;
    closeness *= closenessOf(word, stem);
    if (!met.includes(word)) met.push(word);
  }
  if (count / stems.length < ENOUGH) return;
  const apart = spread(met) + 1 - met.length;
  return apart > SLACK ? undefined : { met, stems: count, closeness };
}

/** From the first to the last of some words. */
function spread(words: ContentWord[]): number {
  let [from, to] = [Infinity, -Infinity];
  for (const { place } of words) {
    from = Math.min(from, place);
    to = Math.max(to, place);
  }
  return to - from;
}

function closenessOf({ stands }: ContentWord, stem: string): number {
  let at = 0;
  while (stands[at]!.stem !== stem) at += 1;
  return stands[at]!.closeness;
}

function nearest(words: ContentWord[] | undefined, first: ContentWord | undefined): ContentWord | undefined {
  if (!words || !first || words.length < 2) return words?.[0];
  let best = words[0]!;
  for (const word of words) {
    if (Math.abs(word.place - first.place) < Math.abs(best.place - first.place)) best = word;
  }
  return best;
}
