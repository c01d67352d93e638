/** Surely the end of a sentence: no abbreviation but one is followed by a capital after so many small letters. */
const SURE_END = /(?<!approx)(?<=[a-z]{4})[.!?]["')\]\u201d\u2019]*\s+["'(\u201c\u2018]?[A-Z]/;

/** No place on a page is longer (characters): a block that is not segmented has one for each 180 of them, but rounded (`gathering.ts`). */
const LONGEST_PLACE = 270;

/** The first and the last stretch of a text are parts of places. */
const PARTS = 2;

/** Whether a sentence surely ends in a text. */
export function endsSentence(text: string): boolean {
  return SURE_END.test(text);
}

/** How many places (in sentences) a text surely takes on a page: of what stands between two sure ends not more than one. */
export function fewestPlaces(text: string): number {
  const lengths = text.split(SURE_END).map(part => part.replace(/\s+/g, ' ').length);
  return lengths.reduce((sum, length) => sum + Math.min(1, length / LONGEST_PLACE), -PARTS);
}
