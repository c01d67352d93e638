import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { problemSentence } from '@/components/problem-sentence';
import type { Evidence } from '@/lib/evidence';
import { Problem } from '@/lib/problem';

/** What was just done, and the way back. */
export interface PanelNotice {
  text: string;
  undo?(): Promise<void>;
}

/** What was done, and to what; without a text, nothing need be said. */
export interface Done extends Partial<PanelNotice> {
  id?: Evidence['id'];
}

/** What went wrong: as the library or the page says it, if they do. */
function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return problemSentence(error);
  return (error instanceof Error && error.message) || i18n.t('sidepanel.failed');
}

export type NoticeState = ReturnType<typeof createNoticeState>;

/**
 * What the reader did last, said once; it can be undone, and then what was done before it. However fast acts come, each waits
 * for the one before, and until that is `settled`: it is done to what that one made.
 */
export function createNoticeState(settled: () => Promise<void>) {
  const notice = signal<PanelNotice>();
  const done: Required<PanelNotice>[] = [];
  let before = Promise.resolve();

  async function run(work: () => Promise<Done>): Promise<Evidence['id'] | undefined> {
    try {
      const { id, text, undo } = await work();
      if (text !== undefined) notice.value = { text, undo };
      if (text !== undefined && undo) done.push({ text, undo });
      return id;
    } catch (error) {
      notice.value = { text: sentenceOf(error) };
    }
  }

  /** Do something, and say what came of it. @returns what it was done to; undefined when it failed. */
  function act(work: () => Promise<Done>): Promise<Evidence['id'] | undefined> {
    const mine = before.then(() => run(work));
    before = mine.then(settled);
    return mine;
  }

  return {
    notice,
    act,
    dismiss: () => void (notice.value = undefined),
    /** Take the last act back; once more, the one before it. What could not be taken back can be tried again. */
    undo: () =>
      act(async () => {
        const last = done.at(-1);
        if (!last) return { text: i18n.t('sidepanel.nothingToUndo') };
        await last.undo();
        done.pop();
        return { text: i18n.t('sidepanel.undone', { what: last.text }) };
      }),
  };
}
