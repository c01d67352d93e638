import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_TERM } from '@/lib/schema';
import { useRoving } from './use-roving';

interface Props {
  /** What the list is called, for those who cannot see where it stands. */
  label: string;
  words: readonly string[];
  /** Those that are shown. */
  found: readonly string[];
  /** Says in a sentence why a word was not added; nothing when it was. */
  onAdd(word: string): string | undefined;
  onRemove(word: string): void;
}

/** Words as chips, each with its button, and a field for another one. */
export function WordList({ label, words, found, onAdd, onRemove }: Props) {
  const roving = useRoving<HTMLUListElement>(found);
  const remove = (index: number) => {
    roving.await(index);
    onRemove(found[index]!);
  };
  return (
    <div class="word-list">
      <AddWord field={roving.field} label={i18n.t('words.addTo', { list: label })} onAdd={onAdd} />
      {words.length === 0 && <p class="small">{i18n.t('words.none')}</p>}
      {found.length > 0 && (
        <ul ref={roving.list} class="chips" aria-label={label}>
          {found.map((word, index) => (
            <li key={word}>
              <span>{word}</span>
              <button
                type="button"
                aria-label={i18n.t('words.removeWord', { word })}
                title={i18n.t('words.removeWord', { word })}
                tabIndex={index === roving.active ? 0 : -1}
                onKeyDown={event => (event.key === 'Delete' ? remove(index) : roving.move(event))}
                onClick={() => remove(index)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > 1 && <p class="small arrows">{i18n.t('words.arrows')}</p>}
    </div>
  );
}

interface AddProps {
  field: ReturnType<typeof useRoving>['field'];
  label: string;
  onAdd(word: string): string | undefined;
}

function AddWord({ field, label, onAdd }: AddProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = () => {
    const problem = onAdd(text);
    setWrong(problem);
    if (problem === undefined) setText('');
    field.current?.focus();
  };
  return (
    <>
      <form class="row" onSubmit={event => (event.preventDefault(), add())}>
        <input
          ref={field}
          value={text}
          maxLength={MAX_TERM}
          aria-label={label}
          placeholder={i18n.t('words.addHint')}
          autocomplete="off"
          aria-invalid={wrong !== undefined}
          onInput={({ currentTarget }) => (setText(currentTarget.value), setWrong(undefined))}
        />
        <button type="submit" class="button">
          {i18n.t('words.add')}
        </button>
      </form>
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </>
  );
}
