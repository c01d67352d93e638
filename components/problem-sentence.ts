import { i18n } from '#i18n';
import { Problem, type Note } from '@/lib/problem';

/** What was thrown, as a problem with a sentence. Anything unforeseen means that the library did not answer. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('libraryUnavailable', {}, error);
}

/** A problem, or a remark of the same kind, as a sentence for the reader. */
export function problemSentence({ key, values }: Note): string {
  const say = i18n.t as (key: string, values: Record<string, string | number>) => string;
  return say(`problem.${key}`, values);
}
