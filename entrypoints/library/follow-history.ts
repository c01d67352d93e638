import { effect } from '@preact/signals';
import type { LibraryState } from '@/components/library/library-state';

/** Let the page show what its address asks for. Who reloads it, or goes back to where they had searched, finds their results again. */
export function followHistory({ follow, search }: Pick<LibraryState, 'follow'> & { search: Searched }): void {
  const show = () => {
    const { find } = (history.state ?? {}) as { find?: string };
    follow(location.hash);
    if (find) void search.ask(find);
  };
  show();
  addEventListener('hashchange', show);
  // Kept with the entry of the history, never in the address: that would be kept for longer.
  effect(() => history.replaceState({ ...history.state, find: search.text.value }, ''));
}

type Searched = Pick<LibraryState['search'], 'ask' | 'text'>;
