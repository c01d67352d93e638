import { askPage } from '@/lib/browser/messaging';

/** Pass a key's command on to the page; where no page of ours answers, nothing happens. */
export function passCommand(command: string, tabId: number): void {
  ask(command, tabId)?.catch(() => undefined);
}

function ask(command: string, tabId: number): Promise<unknown> | undefined {
  if (command === 'next-passage') return askPage(tabId, 'stepPassage', { by: 1 });
  if (command === 'previous-passage') return askPage(tabId, 'stepPassage', { by: -1 });
  if (command === 'toggle-highlights') return askPage(tabId, 'toggleHighlights', null);
}
