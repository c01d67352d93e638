import { isFrequent, isGrammar } from './common-words';
import type { Candidate } from './matching';
import { words } from './text';

/** What a form of one, two, three or more words weighs when nobody else has it: longer forms are met less by chance. */
const BY_LENGTH = [0, 0.34, 0.5, 0.6];
/** A single frequent word ("company") tells less. */
const FREQUENT = 0.4;

/** A surface form of a candidate. */
export interface Form {
  /** Index into the candidates. */
  candidate: number;
  text: string;
  /** Without grammar, unless that leaves a single word: "out of pocket" is more than "pocket". */
  stems: string[];
  /** Whether it must stand as it is, because grammar is part of it. */
  isFixed: boolean;
  /** What it adds to a score when met whole, 0 to 1. */
  weight: number;
}

/** All forms of some candidates, by the stems in them. */
export interface FormIndex {
  candidates: Candidate[];
  byStem: Map<string, Form[]>;
}

/** Index the forms of candidates; a stem weighs more the fewer candidates have it. */
export function formIndex(candidates: Candidate[]): FormIndex {
  const forms = candidates.flatMap(({ name, forms }, candidate) =>
    [...new Set([name.toLowerCase(), ...forms])].map(text => ({
      candidate,
      text,
      ...stemsOf(text),
    })),
  );
  const owners = new Map<string, Set<number>>();
  for (const { stems, candidate } of forms) {
    for (const stem of stems) owners.set(stem, (owners.get(stem) ?? new Set()).add(candidate));
  }
  const byStem = new Map<string, Form[]>();
  for (const form of forms) {
    const weighed = { ...form, weight: weightOf(form.stems, owners, candidates.length) };
    for (const stem of form.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), weighed]);
  }
  return { candidates, byStem };
}

function stemsOf(form: string): Pick<Form, 'stems' | 'isFixed'> {
  const all = [...new Set(words(form).map(({ stem }) => stem))];
  const content = all.filter(stem => !isGrammar(stem));
  const isFixed = content.length < Math.min(2, all.length);
  return { stems: isFixed ? all : content, isFixed };
}

/** Inverse document frequency over the candidates, scaled to 0..1, averaged over the form's stems. */
function weightOf(stems: string[], owners: Map<string, Set<number>>, count: number): number {
  const rarity = stems.map(stem => Math.log((count + 1) / owners.get(stem)!.size) / Math.log(count + 1));
  const mean = rarity.reduce((sum, value) => sum + value, 0) / stems.length;
  const plain = BY_LENGTH[Math.min(stems.length, BY_LENGTH.length - 1)]! * mean;
  return stems.length === 1 && isFrequent(stems[0]!) ? plain * FREQUENT : plain;
}
