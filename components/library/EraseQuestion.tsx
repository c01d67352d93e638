import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** What there is to lose. */
  lost: string;
  onExport(): void;
  onErase(): void;
  onStop(): void;
}

/** The second step of erasing. Escape goes back. */
export function EraseQuestion({ lost, onExport, onErase, onStop }: Props) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    question.current?.focus();
    const leave = new AbortController();
    addEventListener('keydown', ({ key }) => key === 'Escape' && onStop(), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  return (
    <div class="alarm">
      <h3 tabIndex={-1} ref={question}>
        {i18n.t('settings.eraseSure')}
      </h3>
      <p>
        {lost} {i18n.t('settings.eraseFinal')}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={onExport}>
          {i18n.t('settings.exportFirst')}
        </button>
        <button type="button" class="button danger" onClick={onErase}>
          {i18n.t('settings.eraseNow')}
        </button>
        <button type="button" class="quiet" onClick={onStop}>
          {i18n.t('settings.keepAll')}
        </button>
      </p>
    </div>
  );
}
