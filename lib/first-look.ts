/**
 * The seeds of a lexicon (`seedsOf`) as a RegExp. In a page's bare text nothing parts one block from the next, so a
 * seed may also begin at a capital after a small letter: "What is a badgeCourses take".
 */
export function seedPattern(seeds: string): RegExp {
  return new RegExp(`(?<![a-z](?=[a-z])|[A-Z])(?i:${seeds})`);
}
