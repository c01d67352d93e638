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

/** What was done, and to what. */
export type Done = PanelNotice & { id?: Evidence['id'] };

/** What went wrong: as the library or the page says it, if they do. */
function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return problemSentence(error);
  return (error instanceof Error && error.message) || i18n.t('sidepanel.failed');
}

export type NoticeState = ReturnType<typeof createNoticeState>;

/** What the reader did last, said once; it can be undone, and then what was done before it. */
export function createNoticeState() {
  const notice = signal<PanelNotice>();
  const done: Required<PanelNotice>[] = [];

  /** Do something, and say what came of it. @returns what it was done to; undefined when it failed. */
  async function act(work: () => Promise<Done>): Promise<Evidence['id'] | undefined> {
    try {
      const { id, text, undo } = await work();
      if (undo) done.push({ text, undo });
      notice.value = { text, undo };
      return id;
    } catch (error) {
      notice.value = { text: sentenceOf(error) };
    }
  }

  return {
    notice,
    act,
    dismiss: () => void (notice.value = undefined),
    /** Take the last act back; once more, the one before it. */
    undo: () =>
      act(async () => {
        const last = done.pop();
        if (!last) return { text: i18n.t('sidepanel.nothingToUndo') };
        await last.undo();
        return { text: i18n.t('sidepanel.undone', { what: last.text }) };
      }),
  };
}
