import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Answer } from '@/lib/answers';
import { totalOf, type Tally } from '@/lib/tally';

/** In a sentence or two, how the answers stand. */
export function standingOf(answers: Answer[]): string {
  const answered = answers.filter(({ tally }) => totalOf(tally) > 0);
  if (answered.length === 0) return i18n.t('answers.noneYet');
  const counted = i18n.t('answers.answered', { answered: numeral(answered.length), count: numeral(answers.length) });
  const lead = leadOf(answered);
  return lead === undefined ? counted : `${lead} ${counted}`;
}

/** For which answer more speaks than against it, and more than for any other. */
function leadOf(answers: Answer[]): string | undefined {
  const [best, next] = answers.toSorted((a, b) => margin(b.tally) - margin(a.tally));
  if (!best || margin(best.tally) <= 0) return undefined;
  if (next && margin(next.tally) === margin(best.tally)) {
    return i18n.t('answers.level', { one: best.name, other: next.name });
  }
  return i18n.t('answers.standing', { name: best.name });
}

const margin = ({ supports, contradicts }: Tally) => supports - contradicts;
