import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Notice } from './library-state';

interface Props {
  notice?: Notice;
  /** Undo was pressed, and goes with the focus that may be on it. */
  onUndo(): void;
  onDismiss(): void;
}

/** A word that asks nothing goes by itself after this. In milliseconds. */
const SHOWN_FOR = 6_000;

/**
 * What was just done, said aloud, with the way back. What can be undone stays until it is closed or something else is
 * done: nobody has to be quick. After a removal the focus is on Undo, for what had it is gone; where many things are done in
 * a row, it stays there.
 */
export function NoticeBar({ notice, onUndo, onDismiss }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useFocusAt(notice);
  useEffect(() => {
    // Who looks for something by now stays there: a blank would press Undo.
    if (notice?.place === undefined && !document.activeElement?.matches('[type=search]')) undo.current?.focus();
    if (!notice || notice.undo !== undefined) return;
    const timer = setTimeout(onDismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  const press = (back: () => void) => {
    onUndo();
    onDismiss(); // A second press would take back what was done before.
    back();
  };
  return (
    <div class="notice" role="status" aria-live="polite" data-shown={notice !== undefined}>
      {notice && (
        <>
          <p>{notice.text}</p>
          {notice.undo !== undefined && (
            <button ref={undo} type="button" onClick={() => press(notice.undo!)}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button type="button" class="close" aria-label={i18n.t('library.dismiss')} onClick={onDismiss}>
            ×
          </button>
        </>
      )}
    </div>
  );
}

/** Reading goes on at what came back, once it is there, unless the reader went on elsewhere. */
function useFocusAt(notice: Notice | undefined): void {
  useEffect(() => {
    const place = notice?.place;
    if (place === undefined) return;
    const look = () => {
      const there = document.getElementById(place);
      if (!there) return;
      waiting.disconnect();
      if (document.activeElement?.matches('body, main h1')) there.focus();
    };
    const waiting = new MutationObserver(look);
    waiting.observe(document.body, { childList: true, subtree: true });
    look();
    return () => waiting.disconnect();
  }, [notice]);
}
