/**
 * The seeds of a lexicon (`seedsOf`) as a RegExp for text in whatever case. A seed may also begin at a capital after a
 * small letter. It takes up no text, for one seed may begin within another.
 */
export function seedPattern(seeds: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z](?=[a-z])|[A-Z])(?=((?i:${sourceOf(seeds, GAP)})))`, flags);
}

/**
 * The seeds as the source of a RegExp for text in lower case: compiled and run in half the time. Its first group is what
 * the text has of a seed; where that has a hyphen, any one sign will do, which spares as much again. Empty for no seeds.
 */
export function plainSeedSource(seeds: string): string {
  return seeds && `(?<![a-z])(?=(${sourceOf(seeds, '[^]?')}))`;
}

const GAP = '[\\s\\-\\u2010-\\u2015]?';

function sourceOf(seeds: string, gap: string): string {
  return seeds
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('-', gap)
    .replaceAll('\n', '|');
}
