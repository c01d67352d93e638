import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONCEPTS } from '@/lib/concepts';
import type { ConceptKey } from '@/lib/vocabulary-model';
import { conceptName } from './concept-name';

const KINDS = ['actor', 'mechanism', 'named'] as const;

interface Props {
  /** Of which finding or relationship. */
  name: string;
  /** What tells of it already. */
  known: readonly ConceptKey[];
  onAdd(key: ConceptKey): void;
}

/** Ids of the concepts that are chosen, or nothing for one. */
type Chosen = [first: string, second: string];
const NONE: Chosen = ['', ''];

/** Where a concept is chosen that tells of a finding, alone or together with another. */
export function AddConcept({ name, known, onAdd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [[first, second], choose] = useState(NONE);
  const [wrong, setWrong] = useState<string>();
  const change = (...chosen: Chosen) => (choose(chosen), setWrong(undefined));
  const add = () => {
    if (first === '') return;
    const key = second === '' || second === first ? first : `${first}+${second}`;
    const isKnown = known.includes(key) || known.includes(`${second}+${first}`);
    if (isKnown) return setWrong(i18n.t('words.alreadyThere', { word: conceptName(key) }));
    onAdd(key);
    choose(NONE);
    form.current?.querySelector('select')?.focus(); // The button is of no use now, and has lost the focus.
  };
  return (
    <form
      ref={form}
      class="add-concept"
      aria-label={i18n.t('said.of', { what: i18n.t('words.addConcept'), said: name })}
      onSubmit={event => (event.preventDefault(), add())}
    >
      <ConceptChoice label={i18n.t('words.concept')} none="–" chosen={first} onChoose={id => change(id, second)} />
      <ConceptChoice
        label={i18n.t('words.together')}
        none={i18n.t('words.alone')}
        chosen={second}
        onChoose={id => change(first, id)}
      />
      <button type="submit" class="button" disabled={first === ''}>
        {i18n.t('words.addConcept')}
      </button>
      <p class="wrong" role="alert">
        {wrong}
      </p>
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
