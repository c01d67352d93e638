import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  networks: number;
  corrections: number;
  onExport(): void;
  onErase(): Promise<void>;
}

/** Erase everything, in two steps, with a copy offered in between. */
export function EraseAll({ networks, corrections, onExport, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <section aria-labelledby="erase-title" onKeyDown={event => event.key === 'Escape' && setAsking(false)}>
      <h2 id="erase-title">{i18n.t('settings.erase')}</h2>
      {!asking && (
        <>
          <p>{i18n.t('settings.eraseNote')}</p>
          <button ref={begin} type="button" class="button danger" onClick={() => setAsking(true)}>
            {i18n.t('settings.eraseBegin')}
          </button>
        </>
      )}
      {asking && (
        <div class="alarm">
          <h3 tabIndex={-1} ref={question}>
            {i18n.t('settings.eraseSure')}
          </h3>
          <p>
            {i18n.t('library.networksCount', networks)}, {i18n.t('library.corrections', corrections)}.{' '}
            {i18n.t('settings.eraseFinal')}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={onExport}>
              {i18n.t('settings.exportFirst')}
            </button>
            <button type="button" class="button danger" onClick={() => void onErase().then(() => setAsking(false))}>
              {i18n.t('settings.eraseNow')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {i18n.t('settings.keepAll')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
