import { isFrequent, isGrammar } from './common-words';
import { words } from './text';

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
export type FormIndex = ReadonlyMap<string, readonly Form[]>;

/** Index the forms of owners, by owner. `isFixed`: their words must all stand, side by side. */
export function formIndex(owners: readonly (readonly string[])[], { isFixed = false } = {}): FormIndex {
  const index = new Map<string, Form[]>();
  for (const [owner, forms] of owners.entries()) {
    for (const text of new Set(forms)) {
      const parts = stemsOf(text, isFixed);
      const form = { owner, text, ...parts, weight: weightOf(parts.stems) };
      for (const stem of new Set(form.stems)) {
        const known = index.get(stem);
        if (known) known.push(form);
        else index.set(stem, [form]);
      }
    }
  }
  return index;
}

/**
 * How rare the stems of a form are among `count` owners, 0 to 1: inverse document frequency. What all findings of a
 * network say is its subject, and tells none of them from the others.
 */
export function rarityOf({ stems }: Form, index: FormIndex, count: number): number {
  if (count < 2) return 1;
  const rarity = stems.map(stem => {
    const owners = new Set(index.get(stem)!.map(({ owner }) => owner)).size;
    return Math.log((count + 1) / owners) / Math.log(count + 1);
  });
  return rarity.reduce((sum, value) => sum + value, 0) / stems.length;
}

function stemsOf(form: string, isAlwaysFixed: boolean): Pick<Form, 'stems' | 'isFixed'> {
  const all = words(form).map(({ stem }) => stem);
  const content = [...new Set(all.filter(stem => !isGrammar(stem)))];
  const isFixed = isAlwaysFixed || content.length < Math.min(2, all.length);
  return { stems: isFixed ? all : content, isFixed };
}

function weightOf(stems: string[]): number {
  if (stems.length > 1) return PHRASE;
  return isFrequent(stems[0]!) ? FREQUENT_WORD : WORD;
}
