import { isVague } from './ordinary-words';
import { fold } from './text';
import { tokensIn, tokensOf, type Token } from './tokens';

/** A word or short run of words that a text is about. */
export interface Phrase {
  /** As first written, in lower case. */
  text: string;
  /** Its stems: the same for all inflections. */
  key: string;
  /** How often the text has it. */
  count: number;
  /** Whether it is a name, by its capitals. */
  named: boolean;
}

/** Capitalised words, digits among them, joined by blanks or small words: "AWS Educate", "Coursera for Business". */
const NAME = /\b\p{Lu}[\p{L}\p{N}&]*(?:\s+(?:(?:for|of|and)\s+)?(?:\p{Lu}[\p{L}\p{N}&]*|\d{4}))*/gu;

type Named = readonly Token[];

/** A network's texts are asked for their names twice. */
const MAX_TEXTS = 2_000;
const names = new Map<string, Phrase[]>();

/** Names of people, companies, programmes: runs of capitalised words; a lone one only inside a sentence. */
export function namedThings(text: string): Phrase[] {
  const known = names.get(text);
  if (known) return known;
  const folded = fold(text);
  const runs: Named[] = [];
  for (const { 0: name, index } of folded.matchAll(NAME)) {
    const parts = tokensIn(name);
    const isName = parts.length > 1 ? parts.length <= 5 : isNameAlone(parts[0], folded, index);
    if (isName) runs.push(parts);
  }
  const found = counted(runs, true);
  if (names.size >= MAX_TEXTS) names.clear();
  names.set(text, found);
  return found;
}

function isNameAlone(word: Token | undefined, text: string, at: number): boolean {
  return word !== undefined && !word.isFrequent && !startsSentence(text, at);
}

/** Whether nothing but white space stands between a place and what ends a sentence, or nothing at all before it. */
function startsSentence(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && /\s/.test(text[before - 1]!)) before -= 1;
  return at === 0 || (before > 0 && '.!?:"'.includes(text[before - 1]!));
}

/**
 * Words that tell (rare ones, frequent ones that are not vague, and those that the text uses twice), and pairs of neighbours
 * of which one is rare.
 */
export function keyPhrases(text: string): Phrase[] {
  const all = tokensOf(text);
  const uses = new Map<string, number>();
  for (const { stem } of all) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const tells = (word: Token) =>
    word.text.length >= 3 && !word.isGrammar && (!word.isFrequent || !isVague(word.stem) || uses.get(word.stem)! > 1);
  const pairs = runsOf(text, 2).filter(run => run.some(({ isFrequent }) => !isFrequent));
  return counted([...pairs, ...all.filter(tells).map(word => [word])], false);
}

/** Runs of so many neighbours with no grammar, dash or punctuation between, frequent words too: "four-day week". */
function runsOf(text: string, length: number): Token[][] {
  const all = tokensOf(text);
  const runs: Token[][] = [];
  for (let from = 0, size = 0; from < all.length; from++) {
    const { isGrammar } = all[from]!;
    size = isGrammar ? 0 : from > 0 && size > 0 && all[from - 1]!.isJoined ? size + 1 : 1;
    if (size >= length) runs.push(all.slice(from + 1 - length, from + 1));
  }
  return runs;
}

function counted(runs: readonly Named[], named: boolean): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const run of runs) {
    const key = run.length === 1 ? run[0]!.stem : run.map(({ stem }) => stem).join(' ');
    const known = phrases.get(key);
    if (known) known.count++;
    else phrases.set(key, { text: run.map(({ lower }) => lower).join(' '), key, count: 1, named });
  }
  return [...phrases.values()];
}
