import { i18n } from '#i18n';
import type { Problem } from '@/lib/problem';
import { problemSentence } from '@/components/problem-sentence';

interface Props {
  problem: Problem | 'vanished';
  onImport(): void;
  onDismiss(): void;
}

/** What is wrong with the library as a whole, and what to do about it. */
export function LibraryProblem({ problem, onImport, onDismiss }: Props) {
  const vanished = problem === 'vanished';
  return (
    <section class="alarm" role="alert">
      <p>
        <strong>{i18n.t(vanished ? 'library.vanished' : 'library.trouble')}</strong>{' '}
        {vanished ? i18n.t('library.vanishedHelp') : problemSentence(problem)}
      </p>
      <p class="actions">
        {(vanished || problem.key === 'libraryUnavailable') && (
          <button type="button" class="button" onClick={onImport}>
            {i18n.t('library.importExport')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDismiss}>
          {i18n.t('library.dismiss')}
        </button>
      </p>
    </section>
  );
}
