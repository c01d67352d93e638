import { i18n } from '#i18n';
import { fragmentOf } from './library-route';

interface Props {
  /** Whether there are other networks. */
  any: boolean;
  /** Whether the address asks for a network that is not here. */
  missing: boolean;
  /** That network can still be restored. */
  onRestore?(): void;
  onBuiltIn(): void;
}

/** What to do where there is no network to show. */
export function EmptyLibrary({ any, missing, onRestore, onBuiltIn }: Props) {
  const text = onRestore ? 'library.wasRemoved' : missing ? 'library.notHere' : 'library.emptyHelp';
  return (
    <section class="empty">
      <h1 tabIndex={-1}>
        {i18n.t(onRestore ? 'library.removedTitle' : missing ? 'library.missing' : 'library.empty')}
      </h1>
      <p>{i18n.t(text)}</p>
      <p class="actions">
        {onRestore && (
          <button type="button" class="button primary" onClick={onRestore}>
            {i18n.t('library.restore')}
          </button>
        )}
        <a class={onRestore ? 'quiet' : 'button primary'} href={fragmentOf({ view: 'add' })}>
          {i18n.t('library.add')}
        </a>
        {!any && (
          <button type="button" class="button" onClick={onBuiltIn}>
            {i18n.t('library.bringBuiltIn')}
          </button>
        )}
      </p>
    </section>
  );
}
