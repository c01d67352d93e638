import lists from '@/assets/ordinary-words.json';
import { FREQUENT, GRAMMAR } from './common-words';

/** How often words of a list are met in prose on anything, roughly: a thing that everybody knows is one. */
const MET: [times: number, lines: readonly string[]][] = [
  [100, [GRAMMAR]],
  [15, [FREQUENT]],
  [10, lists.vague],
  [5, lists.plain],
  [1, lists.things],
  [1, lists.names],
];

let commonness: Map<string, number> | undefined;

/** How often prose on anything has some letters at the beginning of a word, roughly; 0 for what no ordinary word begins with. */
export function commonnessOf(letters: string): number {
  return (commonness ??= countBeginnings()).get(letters) ?? 0;
}

function countBeginnings(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [times, lines] of MET) {
    for (const word of lines.flatMap(line => line.split(/\s+/))) {
      for (let to = 1; to <= word.length; to++) {
        const beginning = word.slice(0, to);
        counts.set(beginning, (counts.get(beginning) ?? 0) + times);
      }
    }
  }
  return counts;
}
