import type { LitSentence } from './gathering';
import type { Link, Passage, TopicWord } from './model';
import { collapse } from './text';

/** What the background takes; a longer sentence is cut, its highlight is not. */
const MAX_LENGTH = 2_000;
/** Likewise: prose has a dozen topic words in a sentence, a list of keywords some more. */
const MAX_WORDS = 64;

/** The passage that a gated sentence of `block` makes: white space collapsed, and the words moved along with it. */
export function passageOf(
  id: Passage['id'],
  block: string,
  { start, end, words, networks, before }: LitSentence,
): Passage {
  const sentence = block.slice(start, end);
  return {
    id,
    text: collapse(sentence).slice(0, MAX_LENGTH),
    words: words
      .map(word => ({ ...word, text: collapse(word.text), start: collapsedOffset(sentence, word.start) }))
      .filter(word => word.start + word.text.length <= MAX_LENGTH)
      .slice(0, MAX_WORDS),
    networks,
    before,
  };
}

/** Where a word that starts at `offset` starts once white space is collapsed. */
function collapsedOffset(text: string, offset: number): number {
  return collapse(`${text.slice(0, offset)}.`).length - 1; // The dot keeps the blank before the word.
}

/**
 * Whether a passage is worth a highlight, once its links are known: one that has no topic word of its own, and is only
 * carried by its neighbours, has to speak to a finding.
 */
export function isWorthShowing({ words }: Pick<Passage, 'words'>, links: Link[]): boolean {
  return words.length > 0 || links.length > 0;
}

/** The topics that words speak of, the foremost first: a strong word counts for two weak ones. */
export function topicsOf(words: Pick<TopicWord, 'topic' | 'strong'>[]): number[] {
  const weights = new Map<number, number>();
  for (const { topic, strong } of words) weights.set(topic, (weights.get(topic) ?? 0) + (strong ? 2 : 1));
  return [...weights].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
