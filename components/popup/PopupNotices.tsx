import { i18n } from '#i18n';
import type { Note, Problem } from '@/lib/problem';
import { problemSentence } from '@/components/problem-sentence';

interface PreviewProps {
  /** What there is to say about how it was read. */
  notes?: Note[];
  onKeep(): void;
  onDismiss(): void;
}

/** A network that a link brought: nothing is stored before the reader says so. */
export function PreviewNotice({ notes = [], onKeep, onDismiss }: PreviewProps) {
  return (
    <section class="notice" role="status">
      <div>
        <p>{i18n.t('popup.preview')}</p>
        {notes.map(note => (
          <p key={note.key}>{problemSentence(note)}</p>
        ))}
      </div>
      <button type="button" class="button primary" onClick={onKeep}>
        {i18n.t('popup.keep')}
      </button>
      <button type="button" class="button" onClick={onDismiss}>
        {i18n.t('popup.notNow')}
      </button>
    </section>
  );
}

/** The tab's own address is a full link. */
export function OfferNotice({ onShow }: { onShow(): void }) {
  return (
    <section class="notice">
      <p>{i18n.t('popup.offer')}</p>
      <button type="button" class="button primary" onClick={onShow}>
        {i18n.t('popup.offerShow')}
      </button>
    </section>
  );
}

/** The page reads as a report. */
export function ReportNotice({ problem, onShow }: { problem?: Problem; onShow(): void }) {
  return (
    <section class="notice">
      <p role="status">{problem ? problemSentence(problem) : i18n.t('capture.offer')}</p>
      <button type="button" class="button primary" onClick={onShow}>
        {i18n.t(problem ? 'capture.again' : 'capture.show')}
      </button>
    </section>
  );
}

/** What is wrong with the library, and the way to the page where it can be mended. */
export function LibraryNotice({ problem, onOpen }: { problem: Problem | 'vanished'; onOpen(): void }) {
  return (
    <section class="notice alarm" role="alert">
      <p>{problem === 'vanished' ? i18n.t('popup.vanished') : problemSentence(problem)}</p>
      <button type="button" class="button" onClick={onOpen}>
        {i18n.t('popup.openLibrary')}
      </button>
    </section>
  );
}
