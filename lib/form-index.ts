import { isFrequent, isGrammar } from './common-words';
import { once } from './once';
import { stemsIn } from './plain-words';

/** What it tells to meet a phrase, a single word, or a word that is frequent in any prose. Tried on labelled pages. */
const PHRASE = 0.9;
const WORD = 0.7;
const FREQUENT_WORD = 0.4;

/** A form of three words is met by two of them. */
export const ENOUGH = 0.66;

/** A surface form of an owner: of a concept, or of a finding. */
export interface Form {
  /** Index into the owners. */
  owner: number;
  /** Its place among the owner's forms. */
  place: number;
  text: string;
  /** Without grammar, unless that leaves a single word: "out of pocket" is more than "pocket". */
  stems: string[];
  /** Whether it must stand as it is, because grammar is part of it. */
  isFixed: boolean;
  /** The fewest of its stems, and those that most texts lack, of which a text has at least one if it meets the form. */
  keys: string[];
  /** What it tells when met whole, 0 to 1. */
  weight: number;
}

/** All forms of some owners. */
export interface FormIndex {
  /** Those that have a stem. */
  withStem(stem: string): readonly Form[];
  /** Those that have it among their keys. */
  withKey(stem: string): readonly Form[];
}

/** Those among which a form is rare or not, where the owners of an index are but some of them. */
export interface Peers {
  count: number;
  /** How many of them have a form with that stem. */
  owners(stem: string): number;
}

/** Index the forms of owners, by owner. `isFixed`: their words must all stand, side by side. */
export function formIndex(owners: readonly (readonly string[])[], { isFixed = false } = {}): FormIndex {
  const all = owners.flatMap((forms, owner) => formsIn(forms, isFixed).map(form => ({ owner, ...form })));
  const byKey = byEach(all, ({ keys }) => keys);
  const byStem = once(() => byEach(all, ({ stems }) => new Set(stems))); // Mostly nobody asks.
  return { withStem: stem => byStem().get(stem) ?? [], withKey: stem => byKey.get(stem) ?? [] };
}

/** Forms by each of their keys, or whatever parts of them it is asked for. */
export function byEach<Each>(forms: readonly Each[], partsOf: (form: Each) => Iterable<string>): Map<string, Each[]> {
  const index = new Map<string, Each[]>();
  for (const form of forms)
    for (const part of partsOf(form)) {
      const known = index.get(part);
      if (known) known.push(form);
      else index.set(part, [form]);
    }
  return index;
}

/** The forms of one owner, each once. `isAlwaysFixed` as in {@link formIndex}. */
export function formsIn(forms: readonly string[], isAlwaysFixed = false): Omit<Form, 'owner'>[] {
  return [...new Set(forms)].map((text, place) => {
    const { stems, isFixed } = stemsOf(text, isAlwaysFixed);
    return { place, text, stems, isFixed, keys: keysOf(stems, isFixed), weight: weightOf(stems) };
  });
}

/**
 * How rare the stems of a form are among `count` owners, 0 to 1: inverse document frequency. What all findings of a
 * network say is its subject, and tells none of them from the others. `peers`: among whom, if not all owners of the index.
 */
export function rarityOf({ stems }: Form, index: FormIndex, count: number, peers?: Peers): number {
  const all = peers?.count ?? count;
  if (all < 2) return 1;
  let sum = 0;
  for (const stem of stems) {
    const owners = peers ? peers.owners(stem) : new Set(index.withStem(stem).map(({ owner }) => owner)).size;
    sum += Math.log((all + 1) / owners) / Math.log(all + 1);
  }
  return sum / stems.length;
}

function stemsOf(form: string, isAlwaysFixed: boolean): Pick<Form, 'stems' | 'isFixed'> {
  const all = stemsIn(form);
  const [first, second] = all;
  // Most forms are a word or two: nothing is left out of them.
  if (all.length === 1) return { stems: all, isFixed: isAlwaysFixed || isGrammar(first!) };
  if (all.length === 2) {
    return { stems: all, isFixed: isAlwaysFixed || first === second || isGrammar(first!) || isGrammar(second!) };
  }
  const content = [...new Set(all.filter(stem => !isGrammar(stem)))];
  const isFixed = isAlwaysFixed || content.length < Math.min(2, all.length);
  return { stems: isFixed ? all : content, isFixed };
}

function keysOf(stems: string[], isFixed: boolean): string[] {
  const [first, second] = stems;
  if (stems.length === 1) return stems;
  if (stems.length === 2) return [rarestFirst(first!, second!) > 0 ? second! : first!];
  const rarest = [...new Set(stems)].sort(rarestFirst);
  let needed = isFixed ? rarest.length : 1;
  while (needed / rarest.length < ENOUGH) needed += 1;
  return rarest.slice(0, rarest.length - needed + 1);
}

function rarestFirst(a: string, b: string): number {
  return commonness(a) - commonness(b) || b.length - a.length;
}

/** How many texts have a stem, roughly: 0 few, 1 many, 2 most. */
function commonness(stem: string): number {
  return Number(isFrequent(stem)) + Number(isGrammar(stem));
}

function weightOf(stems: string[]): number {
  if (stems.length > 1) return PHRASE;
  return isFrequent(stems[0]!) ? FREQUENT_WORD : WORD;
}
