import { onFollowed } from '@/lib/browser/beside';
import { stateOf, type Page } from './page';

/** What of a page is shown beside it as soon as it is another. What is read and kept changes with what is painted. */
const SHOWN = ['status', 'areVisible', 'visit', 'current'] as const;

/** Tell the panel beside the page, if there is one, whenever something that it shows has changed. Until the signal aborts. */
export function tellBeside(page: Page, signal: AbortSignal): void {
  const changed = onFollowed(() => stateOf(page), signal);
  for (const name of SHOWN) watchField(page, name, changed);
  const { highlighter } = page;
  const { paint } = highlighter;
  highlighter.paint = marks => {
    paint(marks);
    changed();
  };
}

function watchField(page: Page, name: (typeof SHOWN)[number], changed: () => void): void {
  let value: unknown = page[name];
  Object.defineProperty(page, name, {
    enumerable: true,
    get: () => value,
    set(next: unknown) {
      value = next;
      changed();
    },
  });
}
