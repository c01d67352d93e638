/**
 * Everything that can be wrong with what a person gave us. The interface says each in a sentence (`problem.*` in
 * `assets/locales`), with the values filled in.
 */
export type ProblemKey =
  | 'empty'
  | 'tooLarge'
  | 'notText'
  | 'tooDeep'
  | 'tooManyRows'
  | 'notJson'
  | 'notNetwork'
  | 'newerVersion'
  | 'badField'
  | 'noQuestion'
  | 'noFindings'
  | 'noFindingText'
  | 'countDiffers'
  | 'leftOut'
  | 'withoutQuote'
  | 'withoutAddress'
  | 'unfitEvidence'
  | 'tableCutOff'
  | 'notGexf'
  | 'noReport'
  | 'notNotes'
  | 'webPage'
  | 'linkDamaged'
  | 'linkMismatch'
  | 'linkTooLarge'
  | 'exportTooLarge'
  | 'hashtagOnly'
  | 'hashtagUnknown'
  | 'changedMeanwhile'
  | 'alreadyHere'
  | 'libraryUnavailable'
  | 'libraryFull'
  | 'libraryNewer';

/** Thrown for bad input; nothing was stored. The values go into the sentence. */
export class Problem extends Error {
  readonly key: ProblemKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: ProblemKey, values: Record<string, string | number> = {}, cause?: unknown) {
    super(`${key} ${JSON.stringify(values)}`, { cause });
    this.name = 'Problem';
    this.key = key;
    this.values = values;
  }
}

/** A remark on what was read all the same: said like a problem, but nothing is wrong enough to stop. */
export type Note = Pick<Problem, 'key' | 'values'>;
