import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Selection } from './selection-state';

interface Props {
  selection: Selection;
  /** All ids that are shown. */
  shown: readonly string[];
  /** Buttons for what can be done with those that are chosen. */
  children: ComponentChildren;
}

/** How many are chosen, and what can be done with them. Escape ends it. */
export function BulkBar({ selection, shown, children }: Props) {
  const count = selection.among(shown).length;
  useEffect(() => {
    const leave = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) selection.end();
    };
    addEventListener('keydown', onKey, { signal: leave.signal });
    return () => leave.abort();
  }, [selection]);
  return (
    <div class="bulk" role="group" aria-label={i18n.t('bulk.label')}>
      <p role="status">{count === 0 ? i18n.t('bulk.none') : counted('bulk.chosen', count)}</p>
      <p class="actions">
        <button type="button" class="quiet" disabled={count === shown.length} onClick={() => selection.choose(shown)}>
          {counted('bulk.all', shown.length)}
        </button>
        {count > 0 && children}
        <button type="button" class="quiet" onClick={selection.end}>
          {i18n.t('bulk.done')}
        </button>
      </p>
    </div>
  );
}
