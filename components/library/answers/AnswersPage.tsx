import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { answersOf, orderedAnswers, type AnswerOrder } from '@/lib/answers';
import type { Lexicon, StoredNetwork } from '@/lib/model';
import { nodeStyles } from '@/lib/topic-styles';
import { Choice } from '@/components/library/dossier/Choice';
import type { EvidenceState } from '@/components/library/dossier/evidence-state';
import { fragmentOf } from '@/components/library/library-route';
import { NetworkTabs } from '@/components/library/NetworkTabs';
import { AnswerList } from './AnswerList';
import { Bearings } from './Bearings';
import { standingOf } from './standing-of';
import { useEdges } from './use-edges';

interface Props {
  stored: StoredNetwork;
  lexicon: Lexicon['topics'];
  state: EvidenceState;
}

/** A network's findings side by side, as answers to its question, each with the evidence that is kept for it. */
export function AnswersPage({ stored, lexicon, state: { ofNetwork } }: Props) {
  const [order, setOrder] = useState<AnswerOrder>('evidence');
  useEffect(() => ofNetwork.follow(stored.id), [ofNetwork, stored.id]);
  const evidence = ofNetwork.value.value;
  const edges = useEdges(stored);
  const answers = useMemo(() => evidence && answersOf(stored, evidence, edges), [stored, evidence, edges]);
  const ordered = useMemo(() => answers && orderedAnswers(answers, order), [answers, order]);
  const styles = useMemo(() => nodeStyles(stored, lexicon), [stored, lexicon]);
  return (
    <article class="answers-page">
      <Opening stored={stored} />
      <NetworkTabs network={stored.id} view="answers" />
      {ordered && evidence && (
        <>
          <div class="standing">
            <p class="lead">{standingOf(ordered)}</p>
            <Choice label={i18n.t('answers.order')} value={order} options={orders()} onChoose={setOrder} />
          </div>
          <AnswerList answers={ordered} styles={styles} />
          <Bearings stored={stored} evidence={evidence} styles={styles} />
        </>
      )}
    </article>
  );
}

function Opening({ stored: { network } }: Pick<Props, 'stored'>) {
  return (
    <header class="opening">
      <a class="back" href={fragmentOf({ view: 'network' })}>
        {i18n.t('library.allNetworks')}
      </a>
      <p class="small">{network.title}</p>
      <h1 tabIndex={-1}>{network.question}</h1>
    </header>
  );
}

function orders(): { value: AnswerOrder; label: string }[] {
  return [
    { value: 'evidence', label: i18n.t('answers.byEvidence') },
    { value: 'name', label: i18n.t('answers.byName') },
  ];
}
