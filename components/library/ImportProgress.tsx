import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** How much is done, 0 to 1. */
  share: number;
  onStop(): void;
}

/** How far an import is, and the way out of it. */
export function ImportProgress({ share, onStop }: Props) {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []); // The button that was pressed is gone.
  return (
    <div class="importing">
      <label>
        <span>{i18n.t(share < 1 ? 'library.importing' : 'library.importEnds')}</span>
        <progress value={share} max={1} />
      </label>
      <p class="small">{i18n.t('library.importingNote')}</p>
      <button ref={stop} type="button" class="button" onClick={onStop}>
        {i18n.t('library.stopImport')}
      </button>
    </div>
  );
}
