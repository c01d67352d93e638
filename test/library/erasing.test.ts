// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { privacySources } from '@/entrypoints/library/privacy-sources';
import { keptDrafts } from '@/entrypoints/library/kept-drafts';
import { unsavedNotes } from '@/lib/browser/unsaved-notes';
import type { OpenLibrary } from '@/lib/store/library';

afterEach(() => localStorage.clear());

/** Erases of a library in which a note is being written, and a network edited. */
function erasing() {
  const [erase, eraseKind] = [vi.fn<OpenLibrary['erase']>(), vi.fn<OpenLibrary['eraseKind']>()];
  const putBack = vi.fn<OpenLibrary['putBack']>();
  unsavedNotes.keep('a', 'Half a thought');
  keptDrafts.keep('b', {} as never);
  localStorage.setItem('other', 'stays');
  return {
    erase,
    eraseKind,
    putBack,
    sources: privacySources({ erase, eraseKind, putBack } as Partial<OpenLibrary> as OpenLibrary),
  };
}

const kept = () => Object.keys(localStorage).toSorted();

test('with everything goes what waits to be saved', async () => {
  const { erase, sources } = erasing();
  await sources.eraseAll();
  expect(erase).toHaveBeenCalledOnce();
  expect(kept()).toEqual(['other']);
});

test.each([
  ['evidence', ['draft-b', 'other']],
  ['networks', ['note-a', 'other']],
  ['coverage', ['draft-b', 'note-a', 'other']],
] as const)('with %s goes what waits to be saved of it, no more, and comes back with it', async (kind, left) => {
  const { eraseKind, putBack, sources } = erasing();
  const erased = { coverage: [] } as Partial<Awaited<ReturnType<typeof eraseKind>>> as Awaited<
    ReturnType<typeof eraseKind>
  >;
  eraseKind.mockResolvedValue(erased);
  const back = await sources.eraseKind(kind);
  expect(eraseKind).toHaveBeenCalledExactlyOnceWith(kind);
  expect(kept()).toEqual(left);
  unsavedNotes.keep('a', 'Half a thought, and more');
  await back();
  expect(putBack).toHaveBeenCalledExactlyOnceWith(erased);
  expect(kept()).toEqual(['draft-b', 'note-a', 'other']);
  expect(unsavedNotes.all()).toEqual({ a: 'Half a thought, and more' });
});

test('with networks, and with everything, go the pictures that hold their names', async () => {
  const { session } = fakeBrowser.storage;
  const { sources } = erasing();
  for (const erase of [() => sources.eraseAll(), () => sources.eraseKind('networks')]) {
    await session.set({ layouts: [], joints: [] });
    await sources.eraseKind('evidence');
    expect(Object.keys(await session.get())).toEqual(['layouts', 'joints']);
    await erase();
    expect(await session.get()).toEqual({});
  }
});

test('what could not be erased loses no note', async () => {
  const { eraseKind, sources } = erasing();
  eraseKind.mockRejectedValue(new Error('locked'));
  await expect(sources.eraseKind('evidence')).rejects.toThrow('locked');
  expect(kept()).toContain('note-a');
});
