import { i18n } from '#i18n';
import type { Working } from './work-state';

/** How far long work is, and the way out of it. */
export function WorkBar({ working }: { working?: Working }) {
  return (
    <div class="work" role="status" data-shown={working !== undefined}>
      {working && (
        <>
          <label>
            <span>{working.text}</span>
            <progress value={working.share} max={1} />
          </label>
          {working.stop && (
            <button type="button" onClick={working.stop}>
              {i18n.t('library.stopImport')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
