const ONSETS = 'b c d f g h l m n p r s t v br cl dr fl gr pl pr sc sh sl sp st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'ck', 'nd', 'nt', 'rt'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A place below `size` by Zipf's law: the first is met about twice as often as the second, thrice as the third. */
export function zipf(size: number, random: () => number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** random()) - 1);
}

/** So many distinct words that could be English and are not: two or three syllables. */
export function coinedWords(count: number, random: () => number): string[] {
  const pick = (all: readonly string[]) => all[Math.floor(random() * all.length)]!;
  const found = new Set<string>();
  while (found.size < count) {
    const syllables = random() < 0.6 ? 2 : 3;
    found.add(Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join(''));
  }
  return [...found];
}
