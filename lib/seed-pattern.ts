/**
 * The seeds of a lexicon (`seedsOf`) as a RegExp for text in whatever case. A seed may also begin at a capital after a
 * small letter. It takes up no text, for one seed may begin within another.
 */
export function seedPattern(seeds: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z](?=[a-z])|[A-Z])(?=((?i:${sourceOf(seeds)})))`, flags);
}

/** The seeds as a RegExp for text in lower case, to find all places: compiled and run in half the time. */
export function plainSeedPattern(seeds: string): RegExp {
  return new RegExp(`(?<![a-z])(?=${sourceOf(seeds)})`, 'g');
}

function sourceOf(seeds: string): string {
  return seeds
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('-', '[\\s\\-\\u2010-\\u2015]?')
    .replaceAll('\n', '|');
}
