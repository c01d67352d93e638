import { isFrequent, isGrammar } from './common-words';
import { stem, words, type Word } from './text';

/** A term where a node first says it, as heavy as where it says it most. */
interface Mention {
  source: string;
  start: number;
  end: number;
  weight: number;
}

/** What a node mentions: stem or stem pair -> where. */
export type Mentions = Map<string, Mention>;

/** Two words in the same order say more than the same two apart. */
const PAIR = 1.6;
/** Names of companies and programmes, and words of the node's own name. */
const NAMED = 1.5;
/** A form was chosen to stand for its finding. */
const FORM = 1.5;

const ONE_WORD = /^[A-Za-z0-9]+$/;

/** All that a node says; the words that its text writes small are added to `small`. */
export function mentionsOf(name: string, text: string, forms: string[], small: Set<string>): Mentions {
  const inText = words(text);
  for (const word of inText) if (/^\p{Ll}/u.test(word.text)) small.add(word.text);
  const mentions: Mentions = new Map();
  collect(text, inText, mentions, 1);
  collect(name, words(name), mentions, NAMED);
  for (const form of forms) {
    // Every other form is one word: nothing to take apart.
    if (ONE_WORD.test(form)) collect(form, [{ text: form, start: 0, stem: stem(form) }], mentions, FORM);
    else collect(form, words(form), mentions, FORM);
  }
  return mentions;
}

function collect(source: string, inSource: Word[], mentions: Mentions, weight: number): void {
  let before: Word | undefined;
  let toldBefore = false;
  for (const word of inSource) {
    const { stem, start } = word;
    const tells = isTelling(word);
    const end = start + word.text.length;
    if (tells) mention(mentions, stem, source, start, end, isNamed(source, start) ? weight * NAMED : weight);
    if (before && (tells || toldBefore) && isPair(before, word, source)) {
      mention(mentions, `${before.stem} ${stem}`, source, before.start, end, weight * PAIR);
    }
    before = word;
    toldBefore = tells;
  }
}

function mention(mentions: Mentions, key: string, source: string, start: number, end: number, weight: number): void {
  const known = mentions.get(key);
  if (!known) mentions.set(key, { source, start, end, weight });
  else if (weight > known.weight) known.weight = weight;
}

/** Side by side, and neither carries grammar only. */
function isPair(a: Word, b: Word, source: string): boolean {
  const between = a.start + a.text.length;
  if (b.start !== between + 1 || isGrammar(a.stem) || isGrammar(b.stem)) return false;
  return /[\s\-‐‑]/.test(source.charAt(between));
}

/** Not a word of any prose, nor a prefix cut off by its hyphen ("non-", "re-"). */
function isTelling({ text, stem }: Word): boolean {
  return !isFrequent(stem) && (text.length > 3 || /^\p{Lu}{2}/u.test(text));
}

/** A capital inside a sentence. */
function isNamed(source: string, start: number): boolean {
  if (start === 0 || !/^\p{Lu}/u.test(source.slice(start, start + 2))) return false;
  let end = start - 1;
  while (end >= 0 && /\s/.test(source.charAt(end))) end--;
  return !/[.!?:“"]/.test(source.charAt(end));
}
