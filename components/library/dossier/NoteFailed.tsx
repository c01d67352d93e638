import { i18n } from '#i18n';

/** Says that a note is not in the library yet, and tries again. */
export function NoteFailed({ onRetry }: { onRetry(): void }) {
  return (
    <p class="wrong" role="alert">
      {i18n.t('dossier.noteFailed')}{' '}
      <button type="button" class="link" onClick={onRetry}>
        {i18n.t('dossier.tryAgain')}
      </button>
    </p>
  );
}
