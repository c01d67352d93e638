import type { NetworkId, TopicWord } from './model';
import type { ContentWord } from './similar';
import { words } from './text';

/**
 * What a strong topic word tells of findings, as a share of another word: that a passage is about bootcamps does not
 * make it speak to what a finding claims of them.
 */
const TOPICAL = 0.1;

/** A text that was looked up. */
export interface ReadText {
  text: string;
  words: ContentWord[];
  /** Where its topic words stand, if known. */
  topicWords: Pick<TopicWord, 'text' | 'start' | 'strong'>[];
  /** The networks whose concepts it may speak of. Own forms of any network count. */
  networks: ReadonlySet<NetworkId>;
}

/** What words that met something tell of findings, as a share of what they weigh. */
export function shareOf(read: ReadText, met: ContentWord[]): number {
  return isTopical(read, met) ? TOPICAL : 1;
}

/** Whether the words met are strong topic words as a whole, and nothing else. */
function isTopical({ topicWords }: ReadText, met: ContentWord[]): boolean {
  if (topicWords.length === 0) return false;
  const whole = topicWords.filter(({ strong, text, start }) => {
    const inside = met.filter(word => word.start >= start && word.start < start + text.length);
    return strong && inside.length > 0 && inside.length === words(text).length;
  });
  return met.every(word => whole.some(({ start, text }) => word.start >= start && word.start < start + text.length));
}

/** What stands from the first to the last of some words, as the text wrote it. */
export function stretch(text: string, met: ContentWord[]): string {
  const starts = met.map(({ start }) => start);
  return text.slice(Math.min(...starts), Math.max(...met.map(word => word.start + word.text.length)));
}
