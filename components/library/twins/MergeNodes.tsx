import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Lookalike } from '@/lib/lookalikes';
import { joinedText } from '@/lib/merging';
import { EditField } from '@/components/library/edit/EditField';
import type { MergedText, TwinsState } from './twins-state';
import { useMerge } from './use-merge';

interface Props {
  pair: [Lookalike, Lookalike];
  /** What it will say, and how that is changed. */
  written: MergedText;
  onWrite(written: MergedText): void;
  state: TwinsState;
  onStop(): void;
}

/** What the one finding will say: a preview that can be written on. Escape goes back. */
export function MergeNodes({ pair: [one, other], written, onWrite, state, onStop }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onStop();
    form.current?.addEventListener('keydown', onKey, { signal: leave.signal });
    return () => leave.abort();
  }, []);
  const setText = (text: string) => onWrite({ ...written, text });
  const evidence = one.evidence + other.evidence;
  const id = `merge-${one.key.replaceAll('/', '-')}`;
  const { wrong, merge } = useMerge(() => state.mergeNodes(one.key, other.key, written));
  return (
    <form ref={form} class="merge" onSubmit={event => (event.preventDefault(), void merge())}>
      <p class="eyebrow">{i18n.t('twins.preview')}</p>
      <EditField
        id={`${id}-name`}
        label={i18n.t('edit.findingName')}
        value={written.name}
        isFocused
        onWrite={name => onWrite({ ...written, name })}
      />
      <EditField id={`${id}-text`} label={i18n.t('edit.text')} isLong value={written.text} onWrite={setText} />
      <TextChoice one={one} other={other} text={written.text} onChoose={setText} />
      {evidence > 0 && <p class="small">{counted('twins.evidence', evidence)}</p>}
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
