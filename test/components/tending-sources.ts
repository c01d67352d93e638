import { vi } from 'vitest';
import type { KeptDraft } from '@/components/library/edit/edit-sources';
import type { LibraryFile } from '@/lib/library-file';
import type { LibrarySources } from '@/components/library/library-state';

/** Drafts put aside in memory. */
export function draftsInMemory(kept = new Map<string, KeptDraft>()): LibrarySources['drafts'] {
  return {
    get: of => kept.get(of),
    keep: (of, draft) => kept.set(of, draft) !== undefined,
    drop: of => void kept.delete(of),
  };
}

/** What an empty library exports. */
export const EMPTY: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: '',
  networks: [],
  corrections: [],
  evidence: [],
  versions: [],
  distinct: [],
};

/** What keeps a library in order, doing nothing. */
export function tendingSources() {
  return {
    edit: vi.fn<LibrarySources['edit']>(() => Promise.reject(new Error('not in this test'))),
    addWritten: vi.fn<LibrarySources['addWritten']>(async () => ({ id: 'w'.repeat(43), isNew: true })),
    bringBack: vi.fn<LibrarySources['bringBack']>(async id => [id]),
    watchFormers: (_id: string, onValue: (formers: never[]) => void) => (onValue([]), () => {}),
    formerVersion: async () => undefined,
    drafts: draftsInMemory(),
    searchEvidence: vi.fn<LibrarySources['searchEvidence']>(async () => []),
    watchFormerIds: (onValue: (ids: string[]) => void) => onValue([]),
    lookalikes: async () => ({ networks: [], nodes: [], more: false }),
    keepApart: vi.fn<LibrarySources['keepApart']>(async () => {}),
    setAllEnabled: vi.fn<LibrarySources['setAllEnabled']>(async ids => ids),
    removeAll: vi.fn<LibrarySources['removeAll']>(async ids => ids),
    restoreAll: vi.fn<LibrarySources['restoreAll']>(async ids => ids),
    exportSome: vi.fn<LibrarySources['exportSome']>(async () => EMPTY),
    changeAllEvidence: vi.fn<LibrarySources['changeAllEvidence']>(async () => []),
  };
}
