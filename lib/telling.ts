import type { FirstLook } from './first-look';
import { lowered } from './lowered';
import { fold } from './text';
import { toldWords } from './told-words';

/**
 * Tells whether a block may have strong or weak words of the lexicon: always where it has, seldom else. Costs a tenth of
 * finding out which (`Gate.sentences`).
 */
export function telling({ pattern: source, words }: FirstLook): (block: string) => boolean {
  const pattern = new RegExp(source, 'g');
  const longestAt = toldWords(words);
  return block => {
    const plain = lowered(block);
    let folded: string | undefined;
    pattern.lastIndex = 0;
    for (let seed = pattern.exec(plain); seed; seed = pattern.exec(plain)) {
      folded ??= fold(plain);
      if (longestAt(folded, seed.index, seed[1]!, folded)) return true;
      pattern.lastIndex += 1; // It takes up no text.
    }
    return false;
  };
}
