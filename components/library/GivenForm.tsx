import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilePicker } from './FilePicker';

interface Props {
  text: string;
  /** What is wrong with it, or with the file, as a sentence. */
  problem?: string;
  /** The name of the file that was looked into instead. */
  file?: string;
  busy: boolean;
  /** It was given before, to a page that is closed. */
  isBack: boolean;
  onText(text: string): void;
  onLook(): void;
  onFile(file: File): void;
}

/** Where a report, a full link or an export is given. */
export function GivenForm({ text, problem, file, busy, isBack, onText, onLook, onFile }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isWrong = problem !== undefined && file === undefined;
  useEffect(() => {
    if (isWrong) field.current?.focus();
  }, [isWrong, problem]);
  return (
    <form onSubmit={event => (event.preventDefault(), onLook())}>
      <label for="given">{i18n.t('library.given')}</label>
      <textarea
        ref={field}
        id="given"
        rows={8}
        value={text}
        spellcheck={false}
        placeholder={i18n.t('library.givenHint')}
        aria-invalid={isWrong}
        aria-describedby="given-problem"
        onInput={event => onText(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onLook()}
      />
      {isBack && <GivenBack onClear={() => (onText(''), field.current?.focus())} />}
      <p id="given-problem" class="wrong" role="alert">
        {problem && (file === undefined ? problem : i18n.t('said.of', { what: file, said: problem }))}
      </p>
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {i18n.t(busy ? 'library.looking' : 'library.look')}
        </button>
        <FilePicker onFile={onFile} />
      </div>
    </form>
  );
}

function GivenBack({ onClear }: { onClear(): void }) {
  return (
    <p class="small" role="status">
      {i18n.t('library.givenBack')}{' '}
      <button type="button" class="quiet" onClick={onClear}>
        {i18n.t('library.givenClear')}
      </button>
    </p>
  );
}
