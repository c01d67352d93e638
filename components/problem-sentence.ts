import { i18n } from '#i18n';
import { Problem, type Note } from '@/lib/problem';
import { locale } from './locale';

/** What was thrown, as a problem with a sentence. Anything unforeseen means that the library did not answer. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('libraryUnavailable', {}, error);
}

/** A problem, or a remark of the same kind, as a sentence for the reader. */
export function problemSentence({ key, values }: Note): string {
  const say = i18n.t as (key: string, values: Record<string, string>) => string;
  const written = Object.entries(values).map(([name, value]) => [name, value.toLocaleString(locale())] as const);
  return say(`problem.${key}`, Object.fromEntries(written));
}
