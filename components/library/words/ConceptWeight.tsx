import { useState } from 'preact/hooks';
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
  onWeigh(weight: number): void;
  onRemove(): void;
}

/** A concept, or two that tell only together, and how much they tell of a finding; its own words unfold. */
export function ConceptWeight({ id, concept, weight, onWeigh, onRemove }: Props) {
  const [moved, setMoved] = useState<number>();
  const name = conceptName(concept);
  const now = moved ?? weight;
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
        onInput={({ currentTarget }) => setMoved(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => (setMoved(undefined), onWeigh(currentTarget.valueAsNumber))}
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
