import { keyOf } from './form-pattern';
import { longestForms, openedOnce, shelvesFor, type Promising, type Shelves, type Sought } from './longest-forms';

/** A form where a text has it. */
export interface Found<T> {
  start: number;
  end: number;
  key: string;
  owner: string;
  /** Of every form of its owner with that key. */
  of: T[];
}

/** Finds forms in texts, whatever their inflection, hyphens and spelling. `promising`: where any of these may begin. */
export function formFinder<T>(shelves: Shelves<T>, promising?: Promising): (text: string) => Found<T>[] {
  const opened = openedOnce(shelves);
  const meet = longestForms(opened, promising);
  const meant = meaning(opened);
  return text => {
    const found: Found<T>[] = [];
    for (const { start, end, word, sought } of meet(text)) {
      const key = keyOf(text.slice(start, end));
      const of = meant(key, sought.owner, word);
      // An ending may make another word of a form: "win" and "wine".
      if (of.length > 0) found.push({ start, end, key, owner: sought.owner, of });
    }
    return found;
  };
}

/** Tells what an owner's forms with some key stand for; `word` begins like the form that was met. */
function meaning<T>(shelves: Shelves<T>): (key: string, owner: string, word: string) => T[] {
  const keyed = new Map<string, Map<string, Sought<T>[]>>();
  const byKey = (shelf: string) => {
    const known = keyed.get(shelf);
    if (known) return known;
    const its = Map.groupBy(shelves.on(shelf), ({ spelling }) => keyOf(spelling.replace('~', '')));
    if (its.size > 0) keyed.set(shelf, its);
    return its;
  };
  return (key, owner, word) => {
    const names = new Set([...shelvesFor(word), ...shelvesFor(key)]);
    const its = [...names].flatMap(shelf => byKey(shelf).get(key) ?? []);
    return its.filter(sought => sought.owner === owner).map(({ of }) => of);
  };
}
