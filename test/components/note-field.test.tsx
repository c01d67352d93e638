// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createNotesState } from '@/components/library/dossier/notes-state';
import { NoteField } from '@/components/sidepanel/NoteField';
import { page } from './panel-world';
import { at, button, clear, click, press, show, text, write } from './sidepanel';
import { evidenceOf } from './sidepanel-fakes';

afterEach(() => {
  vi.useRealTimers();
  return clear();
});

/** Nothing is put aside. */
const noNotes = { keep: () => {}, drop: () => {}, all: () => ({}) };

describe('a note', () => {
  test('saves itself after a pause, and says so', async () => {
    const { library, state } = await show({ evidence: [evidenceOf('1', 'On topic.')] });
    await act(() => state.place.goTo(state.items.value[2]));
    vi.useFakeTimers();
    await write(at('textarea') as HTMLTextAreaElement, 'To check');
    expect(text('.kept-acts .small')).toBe('Saving…');
    await act(async () => void (await vi.runAllTimersAsync()));
    expect(library.get('1')?.note).toBe('To check');
    expect(text('.kept-acts .small')).toBe('Saved');
  });

  test('is whole when the reader goes on in the middle of a word, and comes back at once', async () => {
    const slow = Promise.withResolvers<void>();
    const { state } = await show({
      evidence: [evidenceOf('1', 'On topic.')],
      sources: { changeEvidence: () => slow.promise },
    });
    await act(() => state.place.goTo(state.items.value[2]));
    await write(at('textarea') as HTMLTextAreaElement, 'Half a th');
    await act(() => state.place.goTo(state.items.value[0]));
    expect(document.querySelector('textarea')).toBeNull();
    await act(() => state.place.goTo(state.items.value[2]));
    expect((at('textarea') as HTMLTextAreaElement).value).toBe('Half a th');
  });

  test('keeps the focus when the page is read anew under it, and no letter is lost to a key', async () => {
    const { state, world, library } = await show({ evidence: [evidenceOf('1', 'On topic.')] });
    await act(() => state.place.goTo(state.items.value[2]));
    await press('n', document.body);
    world.page = { ...page, passages: page.passages.slice(0, 2) };
    await act(() => state.page.refresh());
    await press('c', document.body);
    expect(library.get('1')?.stance).toBe('supports');
    world.page = page;
    await act(() => state.page.refresh());
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });

  test('has the focus as soon as it is there, however long a frame is in coming', () => {
    const noting = signal<string | undefined>('1');
    render(
      <NoteField
        notes={createNotesState({ changeEvidence: async () => {}, unsavedNotes: noNotes })}
        noting={noting}
        onLost={() => {}}
        evidence={evidenceOf('1', 'On topic.')}
      >
        {null}
      </NoteField>,
      document.body,
    );
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(noting.value).toBeUndefined();
  });

  test('that cannot be saved says so, and is saved when the reader tries again', async () => {
    let isBroken = true;
    const saved: unknown[] = [];
    const { state } = await show({
      evidence: [evidenceOf('1', 'On topic.')],
      sources: {
        changeEvidence: async (id, { note }) => {
          if (isBroken) throw new Error('Full');
          saved.push([id, note]);
        },
      },
    });
    await act(() => state.place.goTo(state.items.value[2]));
    await write(at('textarea') as HTMLTextAreaElement, 'Text');
    await act(() => state.notes.saveAll());
    expect(text('.note [role=alert]')).toContain('could not be saved');
    isBroken = false;
    await click(button('Try again'));
    expect(saved).toEqual([['1', 'Text']]);
  });
});
