import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONCEPTS } from '@/lib/concepts';
import type { ConceptKey } from '@/lib/vocabulary-model';

const KINDS = ['actor', 'mechanism', 'named'] as const;

interface Props {
  /** Of which finding or relationship. */
  name: string;
  onAdd(key: ConceptKey): void;
}

/** Where a concept is chosen that tells of a finding, alone or together with another. */
export function AddConcept({ name, onAdd }: Props) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const add = () => {
    if (first === '') return;
    onAdd(second === '' || second === first ? first : `${first}+${second}`);
    setFirst('');
    setSecond('');
  };
  return (
    <form
      class="add-concept"
      aria-label={i18n.t('said.of', { what: i18n.t('words.addConcept'), said: name })}
      onSubmit={event => (event.preventDefault(), add())}
    >
      <ConceptChoice label={i18n.t('words.concept')} none="–" chosen={first} onChoose={setFirst} />
      <ConceptChoice
        label={i18n.t('words.together')}
        none={i18n.t('words.alone')}
        chosen={second}
        onChoose={setSecond}
      />
      <button type="submit" class="button" disabled={first === ''}>
        {i18n.t('words.addConcept')}
      </button>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  /** What stands for no choice. */
  none: string;
  /** A concept's id, or nothing. */
  chosen: string;
  onChoose(id: string): void;
}

function ConceptChoice({ label, none, chosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="small">{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{none}</option>
        {KINDS.map(kind => (
          <optgroup key={kind} label={i18n.t(`words.conceptKind.${kind}`)}>
            {CONCEPTS.filter(concept => concept.kind === kind).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
