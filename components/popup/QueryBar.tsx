import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { Answer } from './query-state';
import { QueryResults } from './QueryResults';

interface Props {
  text: string;
  answer: Answer;
  /** Titles of networks by hashtag: findings of several networks are told apart by them. */
  titles: ReadonlyMap<string, string>;
  onAsk(text: string): void;
  onFinding(key: NodeKey): void;
}

/** The one door: words, a hashtag or a full link. "/" leads here; up, down and Enter choose. */
export function QueryBar({ text, answer, titles, onAsk, onFinding }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const results = useId();
  const found = answer.kind === 'findings' ? answer.found : [];
  const isOld = isOlder(answer, text.trim());
  const keys = found.map(({ node }) => node.key);
  const { active, onKeyDown } = useChoice({ text, keys, isOld, onAsk, onFinding });
  useSlash(input);
  return (
    <search class="query" aria-busy={isOld}>
      <div class="query-field">
        <input
          ref={input}
          type="text"
          role="combobox"
          value={text}
          placeholder={i18n.t('query.placeholder')}
          aria-label={i18n.t('query.label')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? results : undefined}
          aria-activedescendant={found.length > 0 ? `${results}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={event => onAsk(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? <kbd aria-hidden="true">/</kbd> : <Clear onClear={() => (onAsk(''), input.current?.focus())} />}
      </div>
      <QueryResults {...{ id: results, answer, active, titles, onFinding, onAsk }} />
    </search>
  );
}

/** Whether what is shown is not the answer to the present text yet. */
function isOlder(answer: Answer, text: string): boolean {
  if (answer.kind === 'findings') return answer.text !== text;
  return answer.kind === 'searching' || (answer.kind === 'none' && text !== '');
}

function Clear({ onClear }: { onClear(): void }) {
  return (
    <button type="button" aria-label={i18n.t('query.clear')} title={i18n.t('query.clear')} onClick={onClear}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4.5 4.5 7 7m0-7-7 7" />
      </svg>
    </button>
  );
}

interface Choosing extends Pick<Props, 'text' | 'onAsk' | 'onFinding'> {
  keys: NodeKey[];
  /** The results are those of an older text. */
  isOld: boolean;
}

/** Which result Enter takes; Escape empties the field before it closes the popup. */
function useChoice({ text, keys, isOld, onAsk, onFinding }: Choosing) {
  const [at, setAt] = useState({ text, place: 0 });
  /** The text that Enter was pressed on before its results were there. */
  const [taken, setTaken] = useState<string>();
  const active = at.text === text ? Math.max(0, Math.min(at.place, keys.length - 1)) : 0;
  const go = (by: 1 | -1) => setAt({ text, place: Math.max(0, Math.min(active + by, keys.length - 1)) });
  // With the text in the state, nothing has to be taken back when another one is typed: a fast Enter comes before effects.
  useEffect(() => setTaken(known => (known === text ? known : undefined)), [text]);
  useEffect(() => {
    if (isOld || taken !== text) return;
    setTaken(undefined);
    if (keys[0] !== undefined) onFinding(keys[0]);
  }, [isOld, taken, text]);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keys[active];
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && keys.length > 0) go(1);
    else if (event.key === 'ArrowUp' && keys.length > 0) go(-1);
    else if (event.key === 'Enter' && isOld) setTaken(text);
    else if (event.key === 'Enter' && key !== undefined) onFinding(key);
    else if (event.key === 'Escape' && text !== '') onAsk('');
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown };
}

/** "/" goes to the field, wherever the focus is, as long as nothing else is typed in. */
function useSlash(input: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
