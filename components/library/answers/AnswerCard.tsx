import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answer } from '@/lib/answers';
import type { Evidence } from '@/lib/evidence';
import { partsOf } from '@/lib/node-key';
import { totalOf } from '@/lib/tally';
import { Quoted } from '@/components/library/dossier/Quoted';
import { SourceLine } from '@/components/library/dossier/SourceLine';
import { fragmentOf } from '@/components/library/library-route';
import { Balance } from './Balance';
import { Others } from './Others';

interface Props {
  answer: Answer;
  /** 0 to 5: the topic style it wears. */
  style?: number;
  /** The most that is kept for, or against, any of the answers. */
  most: number;
  /** It stands right behind a near-twin of its. */
  isTwin: boolean;
}

/** One answer: what it says, how the evidence leans, the newest for it and against it, what it has with others. */
export function AnswerCard({ answer: { key, name, text, tally, newest, others }, style, most, isTwin }: Props) {
  const title = useId();
  const { network, id } = partsOf(key);
  return (
    <li class="answer" data-style={style} data-twin={isTwin} aria-labelledby={title}>
      <h2 id={title}>
        <a href={fragmentOf({ view: 'dossier', network, node: id })}>{name}</a>
      </h2>
      <p class="claim">{text}</p>
      {totalOf(tally) === 0 ? (
        <p class="none">{i18n.t('answers.none')}</p>
      ) : (
        <>
          <Balance tally={tally} most={most} />
          <Side title={i18n.t('answers.for')} one={newest.supports} none={i18n.t('answers.noneFor')} />
          <Side title={i18n.t('answers.against')} one={newest.contradicts} none={i18n.t('answers.noneAgainst')} />
        </>
      )}
      <Others others={others} />
    </li>
  );
}

interface SideProps {
  title: string;
  /** The newest. */
  one?: Evidence;
  /** What is said where there is none. */
  none: string;
}

function Side({ title, one, none }: SideProps) {
  return (
    <section class="side" data-stance={one?.stance}>
      <h3>{title}</h3>
      {one === undefined ? (
        <p class="small">{none}</p>
      ) : (
        <>
          <Quoted quote={one.quote} url={one.source.url} isBare />
          <SourceLine one={one} isBrief />
        </>
      )}
    </section>
  );
}
