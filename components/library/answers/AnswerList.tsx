import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Answer } from '@/lib/answers';
import type { NodeKey } from '@/lib/model';
import { useNewFocus } from '@/components/library/use-new-focus';
import { AnswerCard } from './AnswerCard';

interface Props {
  /** In their order. */
  answers: Answer[];
  /** 0 to 5 by node: the topic style it wears. */
  styles: ReadonlyMap<NodeKey, number>;
}

/** So many answers are shown at first, and more at a time. */
const BATCH = 24;

/** Answers side by side, all bars on one scale. */
export function AnswerList({ answers, styles }: Props) {
  const [limit, setLimit] = useState(BATCH);
  const shown = answers.slice(0, limit);
  const list = useNewFocus<HTMLUListElement>(shown.length, '.answer > h2 > a');
  const most = Math.max(0, ...answers.map(({ tally }) => Math.max(tally.supports, tally.contradicts)));
  const isTwinOfLast = ({ others }: Answer, index: number) =>
    others.some(({ key, isTwin }) => isTwin && key === answers[index - 1]?.key);
  return (
    <>
      <ul ref={list.ref} class="answers" aria-label={i18n.t('answers.lead')}>
        {shown.map((answer, index) => (
          <AnswerCard
            key={answer.key}
            answer={answer}
            style={styles.get(answer.key)}
            most={most}
            isTwin={isTwinOfLast(answer, index)}
          />
        ))}
      </ul>
      {answers.length > limit && (
        <button type="button" class="button" onClick={() => (list.await(), setLimit(limit + BATCH))}>
          {counted('answers.more', Math.min(BATCH, answers.length - limit))}
        </button>
      )}
    </>
  );
}
