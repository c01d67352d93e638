import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ConceptKey } from '@/lib/vocabulary-model';
import { conceptName, conceptsOf, weightOf } from './concept-name';
import { Fold } from './Fold';

/** From which weight on a concept is said to tell so much. */
const AMOUNTS = [
  [2.25, 'most'],
  [1.5, 'much'],
  [0.75, 'some'],
  [0.05, 'little'],
] as const;

const amountOf = (weight: number) => AMOUNTS.find(([least]) => weight >= least)?.[1] ?? 'nothing';

interface Props {
  /** Tells it from the same concept elsewhere. */
  id: string;
  concept: ConceptKey;
  weight: number;
  /** Resolves when it is stored, or could not be. */
  onWeigh(weight: number): Promise<unknown>;
  onRemove(): void;
}

/** A concept, or two that tell only together, and how much they tell of a finding; its own words unfold. */
export function ConceptWeight({ id, concept, weight, onWeigh, onRemove }: Props) {
  const { now, move, put } = useMoved(weight, onWeigh);
  const name = conceptName(concept);
  const [figure, amount] = [weightOf(now), i18n.t(`words.amount.${amountOf(now)}`)];
  return (
    <li class="concept">
      <ConceptForms id={id} concept={concept} />
      <input
        type="range"
        min="0"
        max="3"
        step="0.1"
        value={now}
        aria-label={i18n.t('words.tells', { name })}
        aria-valuetext={`${figure}, ${amount}`}
        onInput={({ currentTarget }) => move(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => void put(currentTarget.valueAsNumber)}
      />
      <span class="small weight" aria-hidden="true">
        <b>{figure}</b> {amount}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('words.removeConcept', { name })}
        title={i18n.t('words.removeConcept', { name })}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}

/** A weight that is moved stands where it was put until that is stored, unless it is moved on. */
function useMoved(weight: number, onWeigh: Props['onWeigh']) {
  const [moved, setMoved] = useState<number>();
  const moves = useRef(0);
  const move = (to: number) => {
    setMoved(to);
    return ++moves.current;
  };
  return {
    now: moved ?? weight,
    move,
    async put(to: number) {
      const turn = move(to);
      await onWeigh(to);
      if (turn === moves.current) setMoved(undefined);
    },
  };
}

function ConceptForms({ id, concept }: { id: string; concept: ConceptKey }) {
  const concepts = conceptsOf(concept);
  return (
    <Fold id={id} summary={conceptName(concept)}>
      {() =>
        concepts.length === 0 ? (
          <p class="small">{i18n.t('words.unknownConcept')}</p>
        ) : (
          concepts.map(({ id: each, name, forms }) => (
            <p key={each} class="small forms">
              {concepts.length > 1 ? i18n.t('words.ownForms', { name, forms: forms.join(', ') }) : forms.join(', ')}
            </p>
          ))
        )
      }
    </Fold>
  );
}
