import { i18n } from '#i18n';
import type { Problem } from '@/lib/problem';
import { problemSentence } from '@/components/problem-sentence';

/** A network that a link brought: nothing is stored before the reader says so. */
export function PreviewNotice({ onKeep, onDismiss }: { onKeep(): void; onDismiss(): void }) {
  return (
    <section class="notice" role="status">
      <p>{i18n.t('popup.preview')}</p>
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
