import { draftOf, editedOf, type Draft } from '@/lib/draft';
import { withWritten } from '@/lib/draft-edits';
import type { NetworkId } from '@/lib/model';
import type { OpenLibrary } from '@/lib/store/library';

/** Write on a network of the library, and save that. */
export async function edit(library: OpenLibrary, id: NetworkId, change: (draft: Draft) => Draft) {
  const stored = (await library.network(id))!;
  return library.edit([id], editedOf(change(draftOf(stored))));
}

/** “Late Tea” has another name. */
export const renamed = (draft: Draft) => withWritten(draft, 1, { name: 'Evening Tea' });
