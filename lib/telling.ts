import type { FirstLook } from './first-look';
import { lowered } from './lowered';
import { fold } from './text';
import { toldWords } from './told-words';

/**
 * Tells how many strong and weak words of the lexicon a block may have: one when that is a weak one, two when there may be
 * more, or others. Never too few, seldom too many. Costs a tenth of finding out which (`Gate.sentences`).
 */
export function telling({ pattern: source, words }: FirstLook): (block: string) => 0 | 1 | 2 {
  const pattern = new RegExp(source, 'g');
  const wordsAt = toldWords(words);
  return block => {
    const plain = lowered(block);
    let folded: string | undefined;
    let weak: 0 | 1 = 0;
    pattern.lastIndex = 0;
    for (let seed = pattern.exec(plain); seed; seed = pattern.exec(plain)) {
      folded ??= fold(plain);
      for (const { told } of wordsAt(folded, seed.index + seed[0].length, seed[1]!, folded)) {
        if (weak === 1 || told.kind !== 'w') return 2;
        weak = 1;
      }
      pattern.lastIndex = seed.index + 1; // Another may begin within it.
    }
    return weak;
  };
}
