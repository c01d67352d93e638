import { entriesOf, pattern } from './lexicon';
import type { Lexicon, TopicWord } from './model';
import { fold } from './text';
import { hitsIn } from './topic-hits';

/** A word of the lexicon in a text, and what it is there for. */
export interface SeenWord extends Pick<TopicWord, 'text' | 'start'> {
  kind: 'strong' | 'weak' | 'faint' | 'against';
  /** Indices into the lexicon's topics; none for faint words. */
  topics: number[];
}

/** Finds all words of a lexicon in a text, in order: those, too, that the gate need not ask for. */
export function wordsSeenBy(lexicon: Lexicon): (text: string) => SeenWord[] {
  const telling = expressionOf([...lexicon.strong, ...lexicon.weak, ...lexicon.against]);
  const faint = expressionOf(lexicon.faint);
  const entries = entriesOf(lexicon);
  return text => {
    const hits = telling ? [...Map.groupBy(hitsIn(text, telling, entries), ({ start }) => start).values()] : [];
    const told = hits.map(same => {
      const [{ start, end, kind }] = same as [(typeof same)[0]];
      return { text: text.slice(start, end), start, kind, topics: [...new Set(same.map(({ topic }) => topic))] };
    });
    const isFree = ({ start, text: word }: SeenWord) =>
      told.every(other => other.start >= start + word.length || other.start + other.text.length <= start);
    return [...told, ...faintIn(text, faint).filter(isFree)].sort((a, b) => a.start - b.start);
  };
}

/** An expression of no forms at all would be found everywhere. */
function expressionOf(forms: [form: string, of: unknown][]): RegExp | undefined {
  return forms.length > 0 ? new RegExp(pattern(forms.map(([form]) => form)), 'gi') : undefined;
}

function faintIn(text: string, faint: RegExp | undefined): SeenWord[] {
  if (!faint) return [];
  return fold(text)
    .matchAll(faint)
    .map(({ 0: word, index }) => ({
      text: text.slice(index, index + word.length),
      start: index,
      kind: 'faint' as const,
      topics: [],
    }))
    .toArray();
}
