import { formFinder } from './form-finder';
import { faintShelves, wordShelves } from './lexicon-words';
import type { Lexicon, TopicWord } from './model';
import { hitFinder } from './topic-hits';

/** A word of the lexicon in a text, and what it is there for. */
export interface SeenWord extends Pick<TopicWord, 'text' | 'start'> {
  kind: 'strong' | 'weak' | 'faint' | 'against';
  /** Indices into the lexicon's topics; none for faint words. */
  topics: number[];
}

/** Finds all words of a lexicon in a text, in order: those, too, that the gate need not ask for. */
export function wordsSeenBy(lexicon: Lexicon): (text: string) => SeenWord[] {
  const telling = hitFinder(wordShelves(lexicon));
  const faint = formFinder(faintShelves(lexicon));
  return text => {
    const told: SeenWord[] = [];
    for (const same of Map.groupBy(telling(text), ({ start }) => start).values()) {
      const { start, end, kind } = same.toSorted((a, b) => b.end - a.end)[0]!;
      if (told.some(before => before.start + before.text.length > start)) continue; // Another network's longer form.
      told.push({ text: text.slice(start, end), start, kind, topics: [...new Set(same.map(({ topic }) => topic))] });
    }
    const isFree = ({ start, text: word }: SeenWord) =>
      told.every(other => other.start >= start + word.length || other.start + other.text.length <= start);
    const carrying = faint(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      start,
      kind: 'faint' as const,
      topics: [],
    }));
    const once = [...new Map(carrying.map(one => [one.start, one])).values()];
    return [...told, ...once.filter(isFree)].sort((a, b) => a.start - b.start);
  };
}
