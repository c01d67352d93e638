import { formFinder } from './form-finder';
import { readable, type GatedSentence } from './gated-sentence';
import { faintShelves, wordShelves } from './lexicon-words';
import type { Lexicon, NetworkId } from './model';
import type { Level } from './topic-hits';

/** A gate for what stands near a topic: which sentences of a block have faint words, or words against. */
export function faintGate(lexicon: Lexicon, words = wordShelves(lexicon)): (block: string) => GatedSentence[] {
  const faint = formFinder(faintShelves(lexicon));
  const against = formFinder({
    names: () => words.names(),
    on: shelf => words.on(shelf).filter(({ of: { kind } }) => kind === 'against'),
  });
  return block =>
    readable(block).flatMap(sentence => {
      const text = block.slice(sentence.start, sentence.end);
      const levels = new Map<NetworkId, Level>(faint(text).map(({ owner }) => [owner, 'faint']));
      for (const { owner } of against(text)) levels.set(owner, 'against');
      return levels.size > 0 ? [{ ...sentence, levels, words: [] }] : [];
    });
}
