import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Finding, Relationship } from '@/lib/model';
import { AddConcept } from './AddConcept';
import { conceptName } from './concept-name';
import { ConceptWeight } from './ConceptWeight';
import { Fold } from './Fold';
import { PlacedWords } from './PlacedWords';
import { filtered, placeId, type WordsView } from './words-page';

/** A new concept tells some. */
const NEW_WEIGHT = 1;

interface Props {
  view: WordsView;
  node: Finding | Relationship;
  /** 0 to 5: the topic style it wears. */
  style?: number;
}

/** What a finding or relationship is known by, to unfold: its phrases and concepts. */
export function FindingWords({ view, node: { id, name }, style }: Props) {
  const { forms, concepts = {} } = view.stored.vocabulary;
  return (
    <Fold
      id={placeId({ kind: 'form', node: id })}
      isForced={view.filter !== '' && !isNamed(name, view.filter)}
      summary={
        <>
          <span class="dot" data-style={style} /> <b>{name}</b>{' '}
          <span class="count">
            {i18n.t('words.wordsAndConcepts', {
              words: counted('words.phrases', forms[id]?.length ?? 0),
              concepts: counted('words.conceptCount', Object.keys(concepts[id] ?? {}).length),
            })}
          </span>
        </>
      }
    >
      {() => (
        <>
          <h3>{i18n.t('words.kind.form')}</h3>
          <p class="small">{i18n.t('words.does.form')}</p>
          <PlacedWords view={inFull(view, name)} place={{ kind: 'form', node: id }} />
          <h3>{i18n.t('words.concepts')}</h3>
          <p class="small">{i18n.t('words.does.concepts')}</p>
          <Concepts view={inFull(view, name)} node={id} name={name} />
        </>
      )}
    </Fold>
  );
}

const isNamed = (name: string, filter: string) => filtered([name], filter).length > 0;

/** A finding that is looked for by its name is shown with all that it has. */
const inFull = (view: WordsView, name: string): WordsView =>
  isNamed(name, view.filter) ? { ...view, filter: '' } : view;

/** Whether a finding, its phrases or its concepts have the filter in them. */
export function isFound({ stored: { vocabulary }, filter }: WordsView, { id, name }: Props['node']): boolean {
  const concepts = Object.keys(vocabulary.concepts?.[id] ?? {}).map(conceptName);
  return filtered([name, ...(vocabulary.forms[id] ?? []), ...concepts], filter).length > 0;
}

interface ConceptsProps {
  view: WordsView;
  node: string;
  name: string;
}

function Concepts({ view: { stored, acts, filter }, node, name }: ConceptsProps) {
  const where = { id: stored.id, at: placeId({ kind: 'form', node }) };
  const weights = stored.vocabulary.concepts?.[node] ?? {};
  const known = Object.keys(weights);
  const found = Object.entries(weights).filter(([key]) => filtered([conceptName(key)], filter).length > 0);
  return (
    <>
      <ul class="concepts">
        {found.map(([key, weight]) => (
          <ConceptWeight
            key={key}
            id={`concept-${key}-of-${node}`}
            concept={key}
            weight={weight}
            onWeigh={now => acts.weigh(where, node, key, now)}
            onRemove={() => void acts.unweigh(where, node, key)}
          />
        ))}
      </ul>
      <AddConcept name={name} known={known} onAdd={key => void acts.weigh(where, node, key, NEW_WEIGHT)} />
    </>
  );
}
