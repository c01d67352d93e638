import { isFrequent, isGrammar } from './common-words';
import { stemsIn } from './plain-words';

/** What it tells to meet a phrase, a single word, or a word that is frequent in any prose. Tried on labelled pages. */
const PHRASE = 0.9;
const WORD = 0.7;
const FREQUENT_WORD = 0.4;

/** A surface form of an owner: of a concept, or of a finding. */
export interface Form {
  /** Index into the owners. */
  owner: number;
  text: string;
  /** Without grammar, unless that leaves a single word: "out of pocket" is more than "pocket". */
  stems: string[];
  /** Whether it must stand as it is, because grammar is part of it. */
  isFixed: boolean;
  /** What it tells when met whole, 0 to 1. */
  weight: number;
}

/** All forms of some owners, by the stems in them. */
export type FormIndex = Pick<ReadonlyMap<string, readonly Form[]>, 'get'>;

/** Those among which a form is rare or not, where the owners of an index are but some of them. */
export interface Peers {
  count: number;
  /** How many of them have a form with that stem. */
  owners(stem: string): number;
}

/** Index the forms of owners, by owner. `isFixed`: their words must all stand, side by side. */
export function formIndex(
  owners: readonly (readonly string[])[],
  { isFixed = false } = {},
): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const [owner, forms] of owners.entries()) {
    for (const part of formsIn(forms, isFixed)) {
      const form = { owner, ...part };
      for (const stem of new Set(form.stems)) {
        const known = index.get(stem);
        if (known) known.push(form);
        else index.set(stem, [form]);
      }
    }
  }
  return index;
}

/** The forms of one owner, each once. `isAlwaysFixed` as in {@link formIndex}. */
export function formsIn(forms: readonly string[], isAlwaysFixed = false): Omit<Form, 'owner'>[] {
  return [...new Set(forms)].map(text => {
    const parts = stemsOf(text, isAlwaysFixed);
    return { text, ...parts, weight: weightOf(parts.stems) };
  });
}

/**
 * How rare the stems of a form are among `count` owners, 0 to 1: inverse document frequency. What all findings of a
 * network say is its subject, and tells none of them from the others. `peers`: among whom, if not all owners of the index.
 */
export function rarityOf({ stems }: Form, index: FormIndex, count: number, peers?: Peers): number {
  const all = peers?.count ?? count;
  if (all < 2) return 1;
  const rarity = stems.map(stem => {
    const owners = peers ? peers.owners(stem) : new Set(index.get(stem)!.map(({ owner }) => owner)).size;
    return Math.log((all + 1) / owners) / Math.log(all + 1);
  });
  return rarity.reduce((sum, value) => sum + value, 0) / stems.length;
}

function stemsOf(form: string, isAlwaysFixed: boolean): Pick<Form, 'stems' | 'isFixed'> {
  const all = stemsIn(form);
  const content = [...new Set(all.filter(stem => !isGrammar(stem)))];
  const isFixed = isAlwaysFixed || content.length < Math.min(2, all.length);
  return { stems: isFixed ? all : content, isFixed };
}

function weightOf(stems: string[]): number {
  if (stems.length > 1) return PHRASE;
  return isFrequent(stems[0]!) ? FREQUENT_WORD : WORD;
}
