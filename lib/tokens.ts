import { isFrequent, isGrammar } from './common-words';
import { words, type Word } from './text';

/** A word of a text that a vocabulary is derived from, with what every step of that asks of it. */
export interface Token extends Word {
  /** In lower case. */
  lower: string;
  isGrammar: boolean;
  isFrequent: boolean;
  /** Whether nothing but one blank or hyphen parts it from the next. */
  isJoined: boolean;
}

/** Texts of so many findings are kept: a network's are read in several steps. */
const MAX_TEXTS = 2_000;

const read = new Map<string, readonly Token[]>();

/** The words of a text, as `words` finds them. Read once for all steps. */
export function tokensOf(text: string): readonly Token[] {
  const known = read.get(text);
  if (known) return known;
  const found = tokensIn(text);
  if (read.size >= MAX_TEXTS) read.clear();
  read.set(text, found);
  return found;
}

/** The same of a text that nothing else asks for again. */
export function tokensIn(text: string): readonly Token[] {
  const found = words(text).map(tokenOf);
  for (const [at, token] of found.entries()) {
    const next = found[at + 1];
    if (next) token.isJoined = isJoint(text, token.start + token.text.length, next.start);
  }
  return found;
}

/** The stems of a text, in order. */
export function stemsOfText(text: string): string[] {
  return tokensOf(text).map(token => token.stem);
}

/** Forget the texts that were read: their network is done. */
export function forgetTokens(): void {
  read.clear();
}

function tokenOf({ text, start, stem: stemmed }: Word): Token {
  return {
    text,
    start,
    stem: stemmed,
    lower: text.toLowerCase(),
    isGrammar: isGrammar(stemmed),
    isFrequent: isFrequent(stemmed),
    isJoined: false,
  };
}

function isJoint(text: string, from: number, to: number): boolean {
  return to === from + 1 && /[\s\-\u2010\u2011]/.test(text[from]!);
}
