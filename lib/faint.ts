import { formFinder } from './form-finder';
import { readable, type GatedSentence } from './gated-sentence';
import { faintShelves, wordShelves, type Entry } from './lexicon-words';
import { promisingOn, type Sought } from './longest-forms';
import type { Lexicon, NetworkId } from './model';
import type { Level } from './topic-hits';

/**
 * A gate for what stands near a topic: which sentences of a block have faint words, or words against. `words`: the
 * lexicon's, and `promising`: where they may begin.
 */
export function faintGate(
  lexicon: Lexicon,
  words = wordShelves(lexicon),
  promising = promisingOn(words),
): (block: string) => GatedSentence[] {
  const faint = formFinder(faintShelves(lexicon));
  const isAgainst = ({ of: { kind } }: Sought<Entry>) => kind === 'against';
  const against = formFinder({ names: () => words.names(), on: shelf => words.on(shelf).filter(isAgainst) }, promising);
  return block =>
    readable(block).flatMap(sentence => {
      const text = block.slice(sentence.start, sentence.end);
      const levels = new Map<NetworkId, Level>(faint(text).map(({ owner }) => [owner, 'faint']));
      for (const { owner } of against(text)) levels.set(owner, 'against');
      return levels.size > 0 ? [{ ...sentence, levels, words: [] }] : [];
    });
}
