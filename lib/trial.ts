import { createCompany } from './company';
import type { LitSentence } from './gathering';
import { readable } from './gated-sentence';
import type { Verdict } from './lights';
import type { FindingSource } from './matching';
import type { Lexicon } from './model';
import { passageOf } from './passages';
import { wordsSeenBy, type SeenWord } from './seen-words';
import { sentencesOf, type Sentence } from './sentences';
import { collapse, fold } from './text';
import { compileGate, type Gate } from './topics';
import { weighTried, type WeighedPassage } from './trial-weighing';

/** The longest text that is tried, in characters: some ten pages. */
export const MAX_TRIED = 20_000;
/** The longest title, as of a web page. */
export const MAX_TITLE = 300;

/** A text to try, as if it were a page. Blank lines part its paragraphs. */
export interface Given {
  title: string;
  text: string;
}

/** A sentence of a text that was tried, and why pages would show it as they do. */
export interface TriedSentence {
  text: string;
  /** Which of the paragraphs it stands in. */
  paragraph: number;
  /** Whether it is of a length that is read as a sentence at all. */
  isReadable: boolean;
  /** The words of the lexicon in it; offsets in {@link text}. */
  words: SeenWord[];
  /** What it is lit for, the foremost first: indices into the lexicon's topics. */
  topics: number[];
  /** What the gate made of it; absent when it never came so far. */
  verdict?: TriedVerdict;
  /** Only when it is lit. */
  weighed?: WeighedPassage;
}

/** The verdict of the network that the sentence is nearest to, by whose help. */
export interface TriedVerdict extends Omit<Verdict, 'near'> {
  /** Places of sentences that carry it, or speak against it, among all: those that give most first. */
  near: { sentence: number; given: number }[];
}

/** Tries texts with a lexicon, as pages are read: by the same gate, the same company and the same weighing. */
export function trialWith(lexicon: Lexicon): (given: Given, source: FindingSource) => Promise<TriedSentence[]> {
  const gate = compileGate(lexicon);
  const seenIn = wordsSeenBy(lexicon);
  return async (given, source) => {
    const title = collapse(given.title).slice(0, MAX_TITLE);
    const paragraphs = paragraphsOf(given.text);
    const { verdicts, lit } = settle(paragraphs, gate, title);
    const passages = lit.map(({ paragraph, sentence }, id) => passageOf(id, paragraphs[paragraph]!, sentence));
    const weighed = await weighTried(passages, source, title);
    const byPlace = new Map(
      lit.map(({ paragraph, sentence }, id) => [
        keyOf(paragraph, sentence),
        { topics: sentence.topics, weighed: weighed[id] },
      ]),
    );
    return paragraphs.flatMap((text, paragraph) => {
      const words = seenIn(text);
      const read = new Set(readable(text).map(({ start }) => start));
      return sentencesOf(fold(text)).map(sentence => ({
        text: text.slice(sentence.start, sentence.end),
        paragraph,
        isReadable: read.has(sentence.start),
        words: within(words, sentence),
        verdict: verdicts.get(keyOf(paragraph, sentence)),
        ...(byPlace.get(keyOf(paragraph, sentence)) ?? { topics: [] }),
      }));
    });
  };
}

/** Blank lines part paragraphs; in each, every line end is a blank, as on a page. */
function paragraphsOf(text: string): string[] {
  return text
    .slice(0, MAX_TRIED)
    .split(/\n[^\S\n]*\n/)
    .map(each => each.replace(/\s/g, ' '))
    .filter(each => /\S/.test(each));
}

const keyOf = (paragraph: number, { start }: Pick<Sentence, 'start'>) => `${paragraph} ${start}`;

function within(words: SeenWord[], { start, end }: Sentence): SeenWord[] {
  return words
    .filter(word => word.start >= start && word.start < end)
    .map(word => ({ ...word, start: word.start - start }));
}

/** Let sentences settle as on a page: which are lit, and what was said of each. */
function settle(paragraphs: string[], gate: Gate, title: string) {
  const heard: { key: string; place: number; verdicts: Verdict[] }[] = [];
  const numbers = numbersOf(paragraphs);
  const paragraphOf = new Map<unknown, number>();
  const company = createCompany<{ paragraph: number; sentence: LitSentence }>(
    gate,
    title,
    (block, sentence, place, verdicts) => {
      heard.push({ key: keyOf(paragraphOf.get(block)!, sentence), place, verdicts });
    },
  );
  for (const [paragraph, text] of paragraphs.entries()) {
    const block = { text, shown: () => text, value: (sentence: LitSentence) => ({ paragraph, sentence }) };
    paragraphOf.set(block, paragraph);
    company.add(block);
  }
  const lit = company.settle();
  const lights = heard.filter(({ verdicts }) => verdicts.some(({ level }) => level !== 'faint'));
  const sentenceAt = new Map(lights.map(({ key, place }) => [place, numbers.get(key)!]));
  return { lit, verdicts: new Map(heard.map(({ key, verdicts }) => [key, foremost(verdicts, sentenceAt)])) };
}

/** The number of each sentence in the whole text. */
function numbersOf(paragraphs: string[]): Map<string, number> {
  const keys = paragraphs.flatMap((text, paragraph) => sentencesOf(fold(text)).map(one => keyOf(paragraph, one)));
  return new Map(keys.map((key, number) => [key, number]));
}

/** The verdict of the network that the sentence is nearest to. */
function foremost(verdicts: Verdict[], sentenceAt: ReadonlyMap<number, number>): TriedVerdict {
  const order = ['sure', 'alone', 'weak', 'faint', 'against'];
  const rank = ({ isLit, level }: Verdict) => order.indexOf(level) - (isLit ? order.length : 0);
  const { near, ...verdict } = verdicts.toSorted((a, b) => rank(a) - rank(b))[0]!;
  return {
    ...verdict,
    near: near
      .map(({ light, given }) => ({ sentence: sentenceAt.get(light.place)!, given }))
      .sort((a, b) => Math.abs(b.given) - Math.abs(a.given)),
  };
}
