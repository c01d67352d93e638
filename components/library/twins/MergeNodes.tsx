import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lookalike } from '@/lib/lookalikes';
import { joinedText } from '@/lib/merging';
import { EditField } from '@/components/library/edit/EditField';
import type { TwinsState } from './twins-state';

interface Props {
  pair: [Lookalike, Lookalike];
  state: TwinsState;
  onStop(): void;
}

/** What the one finding will say: a preview that can be written on. Escape goes back. */
export function MergeNodes({ pair: [one, other], state, onStop }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onStop();
    form.current?.addEventListener('keydown', onKey, { signal: leave.signal });
    return () => leave.abort();
  }, []);
  const [name, setName] = useState(one.node.name);
  const [text, setText] = useState(joinedText(one.node.text, other.node.text));
  const [wrong, setWrong] = useState<string>();
  const evidence = one.evidence + other.evidence;
  const id = `merge-${one.key.replaceAll('/', '-')}`;
  const merge = async () => setWrong(await state.mergeNodes(one.key, other.key, { name, text }));
  return (
    <form ref={form} class="merge" onSubmit={event => (event.preventDefault(), void merge())}>
      <p class="eyebrow">{i18n.t('twins.preview')}</p>
      <EditField id={`${id}-name`} label={i18n.t('edit.findingName')} value={name} isFocused onWrite={setName} />
      <EditField id={`${id}-text`} label={i18n.t('edit.text')} isLong value={text} onWrite={setText} />
      <TextChoice one={one} other={other} text={text} onChoose={setText} />
      {evidence > 0 && <p class="small">{i18n.t('twins.evidence', evidence)}</p>}
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <p class="actions">
        <button type="submit" class="button primary">
          {i18n.t('twins.mergeNow')}
        </button>
        <button type="button" class="quiet" onClick={onStop}>
          {i18n.t('twins.cancel')}
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  one: Lookalike;
  other: Lookalike;
  text: string;
  onChoose(text: string): void;
}

function TextChoice({ one, other, text, onChoose }: ChoiceProps) {
  const choose = (label: string, chosen: string) => (
    <button type="button" class="quiet" aria-pressed={text === chosen} onClick={() => onChoose(chosen)}>
      {label}
    </button>
  );
  return (
    <p class="actions">
      {choose(i18n.t('twins.textOfBoth'), joinedText(one.node.text, other.node.text))}
      {choose(i18n.t('twins.textOf', { name: one.node.name }), one.node.text)}
      {choose(i18n.t('twins.textOf', { name: other.node.name }), other.node.text)}
    </p>
  );
}
