import type { Network } from './model';
import { once } from './once';
import { stem } from './text';
import { tokensOf, type Token } from './tokens';

/** Longer phrases of a subject are rare: "four-day working week". */
const LONGEST = 4;

/** Words by which reports of findings speak of their findings, whatever these are on. */
const ofReports = once(
  () =>
    new Set(
      `non obvious insight mechanism underappreciated counterintuitive overlooked dynamic reveals analysis evident illustrated
  finding consequence implication underlying systemic significance key gain most become shift rather pattern logic win
  wins winner loser beneficiary dividend dispute burden illusion paradox effect really`
        .split(/\s+/)
        .map(each => stem(each)),
    ),
);

/** A word or phrase of a network that may show its subject. */
export interface Term {
  /** As the network writes it, in lower case. */
  text: string;
  /** All ways in which it does. */
  spellings: Set<string>;
  /** Its stems, joined by blanks in {@link key}. */
  stems: string[];
  key: string;
  /** How many nodes have it. */
  owners: number;
  inTitle: boolean;
  inQuestion: boolean;
  /** Whether a hyphen joins its first word to the next, or to one before: "low-traffic", "32-hour week". */
  isHyphened: boolean;
}

/** All terms of a network, those that title and question ask about and most nodes have first. */
export interface Terms {
  all: Term[];
  /** How many nodes there are. */
  count: number;
}

/** The words and phrases of a title, a question and nodes' texts that carry matter. */
export function termsOf({ title, question }: Pick<Network, 'title' | 'question'>, texts: string[]): Terms {
  const found = new Map<string, Term & { uses: number }>();
  for (const [at, text] of [title, question, ...texts].entries()) {
    const here = new Set<string>();
    for (const part of partsOf(text)) {
      const term = found.get(part.key) ?? newTerm(part);
      found.set(part.key, term);
      term.uses += 1;
      term.isHyphened ||= part.isHyphened;
      term.spellings.add(part.text);
      if (at === 0) term.inTitle = true;
      else if (at === 1) term.inQuestion = true;
      else if (!here.has(part.key)) term.owners += 1;
      here.add(part.key);
    }
  }
  const inside = insideOthers(found);
  const all = [...found.values()].filter(({ key }) => !inside.has(key));
  return { all: all.sort(byWeight), count: texts.length };
}

/** Whether the network's title or question has a term. */
export function isAsked({ inTitle, inQuestion }: Term): boolean {
  return inTitle || inQuestion;
}

function byWeight(a: Term, b: Term): number {
  return Number(isAsked(b)) - Number(isAsked(a)) || b.owners - a.owners || b.stems.length - a.stems.length;
}

type Part = Pick<Term, 'text' | 'key' | 'isHyphened'> & { /** Of words. */ size: number };

function newTerm(part: Part): Term & { uses: number } {
  return {
    text: part.text,
    key: part.key,
    isHyphened: part.isHyphened,
    spellings: new Set(),
    stems: part.size === 1 ? [part.key] : part.key.split(' '),
    owners: 0,
    uses: 0,
    inTitle: false,
    inQuestion: false,
  };
}

/** Words first, then runs of neighbours, the longest first. */
const LENGTHS = [1, ...Array.from({ length: LONGEST - 1 }, (_, index) => LONGEST - index)];

/** The terms of a text: they begin with two letters and have no idle word. */
function partsOf(text: string): Part[] {
  const all = tokensOf(text);
  const idle = all.map(isIdle);
  const begins = all.map(token => /^\p{L}{2}/u.test(token.text));
  const parts: Part[] = [];
  for (const length of LENGTHS) {
    for (let at = 0, size = 0; at < all.length; at++) {
      size = idle[at] ? 0 : size > 0 && all[at - 1]!.isJoined ? size + 1 : 1;
      const from = at + 1 - length;
      const isTerm = size >= length && begins[from] && (length > 1 || /^.{2}./u.test(all[at]!.text));
      if (isTerm) parts.push(partOf(text, all.slice(from, at + 1)));
    }
  }
  return parts;
}

function partOf(text: string, run: readonly Token[]): Part {
  const [first] = run as [Token];
  return {
    text: run
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/'s?$/, ''),
    key: run.map(({ stem: stemmed }) => stemmed).join(' '),
    size: run.length,
    isHyphened: run.length > 1 && (isHyphen(text[first.start - 1]) || isHyphen(text[first.start + first.text.length])),
  };
}

const isHyphen = (sign: string | undefined) => sign !== undefined && /^[-\u2010\u2011]$/.test(sign);

const isIdle = ({ isGrammar, stem: stemmed }: Token) => isGrammar || ofReports().has(stemmed);

/**
 * What never stands but in one longer phrase, or, a word, in a hyphened one: "micro" in "micro-credential". A single use
 * says nothing of that.
 */
function insideOthers(found: Map<string, Pick<Term, 'stems' | 'isHyphened'> & { uses: number }>): Set<string> {
  const inside = new Set<string>();
  for (const { stems, uses, isHyphened } of found.values()) {
    if (uses < 2 || stems.length < (isHyphened ? 2 : 3)) continue;
    for (const part of [stems.slice(1), stems.slice(0, -1)].map(each => each.join(' '))) {
      if (found.get(part)?.uses === uses) inside.add(part);
    }
  }
  return inside;
}
