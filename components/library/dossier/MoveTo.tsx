import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { Filing } from './filing';
import { MoveOption, type Target } from './MoveOption';
import { useActive } from './use-active';
import { useTargets } from './use-targets';

interface Props extends Filing {
  /** Where the passage is now: not offered. */
  from?: NodeKey;
  onChoose(node: NodeKey, name: string): void;
  /** `returns`: the reader goes on where they began; otherwise they went elsewhere. */
  onStop(returns: boolean): void;
}

/** Where a passage is filed under a finding: it is looked for by its words (WAI-ARIA Authoring Practices, "combobox"). */
export function MoveTo({ near, from, titleOf, search, onChoose, onStop }: Props) {
  const { finder, targets, newest } = useTargets({ near, from, search });
  const list = useId();
  const text = finder.text.value;
  const box = useRef<HTMLDivElement>(null);
  const choose = ({ key, name }: Target) => {
    onStop(true);
    onChoose(key, name);
  };
  const take = async (at: number) => {
    const target = await newest(targets[at]);
    if (target && box.current) choose(target);
  };
  const { active, onKeyDown } = useActive({ targets, text, onTake: take, onStop });
  return (
    <div
      ref={box}
      class="move-to"
      onFocusOut={({ currentTarget, relatedTarget: to }) =>
        to instanceof Node && !currentTarget.contains(to) && onStop(false)
      }
    >
      <label for={`${list}-field`}>{i18n.t('dossier.moveTo')}</label>
      <div class="row">
        <Field {...{ list, text, onKeyDown }} active={targets.length > 0 ? active : undefined} onAsk={finder.ask} />
        <button type="button" class="quiet" onClick={() => onStop(true)}>
          {i18n.t('dossier.moveCancel')}
        </button>
      </div>
      {targets.length > 0 && <Targets {...{ list, targets, active, titleOf }} onChoose={choose} />}
      <p class="small" role="status">
        {text.trim() !== '' && finder.found.value?.length === 0 && i18n.t('dossier.moveNone')}
      </p>
    </div>
  );
}

interface TargetsProps extends Pick<Filing, 'titleOf'> {
  /** Its id. */
  list: string;
  targets: Target[];
  /** Which of them Enter takes. */
  active: number;
  onChoose(target: Target): void;
}

function Targets({ list, targets, active, titleOf, onChoose }: TargetsProps) {
  return (
    <div class="targets" id={list} role="listbox" aria-label={i18n.t('dossier.moveTo')}>
      {targets.map((target, index) => (
        <MoveOption
          key={target.key}
          id={`${list}-${index}`}
          target={target}
          title={titleOf(target.key)}
          active={index === active}
          onChoose={() => onChoose(target)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  /** The id of the list that it fills. */
  list: string;
  text: string;
  /** Which of the list Enter takes; absent when there is none. */
  active?: number;
  onAsk(text: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

function Field({ list, text, active, onAsk, onKeyDown }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const isOpen = active !== undefined;
  return (
    <input
      ref={input}
      id={`${list}-field`}
      type="text"
      role="combobox"
      value={text}
      placeholder={i18n.t('dossier.moveHint')}
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls={isOpen ? list : undefined}
      aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => onAsk(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
