import { matchPassages } from '@/lib/matching';
import type { Library } from '@/lib/store/library';

const warm = new WeakSet<Pick<Library, 'moment'>>();

/** As much of a text as a sentence has (characters). */
const MAX_TEXT = 300;

/**
 * Link something once after each start: what that needs is read and compiled while the page is still being read, and its
 * first passages do not wait for it. `text`: such as what will be asked about.
 */
export function warmUp(library: Pick<Library, 'moment'>, text = ''): void {
  if (warm.has(library)) return;
  warm.add(library);
  const passage = { id: 0, text: text.slice(0, MAX_TEXT), words: [], networks: [], before: '' };
  void matchPassages([passage], library.moment()).catch(() => undefined); // Whoever asks will be told what is wrong.
}
