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
      <p class="lead">{i18n.t(text)}</p>
      {onRestore && (
        <p class="actions">
          <button type="button" class="button primary" onClick={onRestore}>
            {i18n.t('library.restore')}
          </button>
        </p>
      )}
      {any ? (
        <p class="actions">
          <a class={onRestore ? 'quiet' : 'button primary'} href={fragmentOf({ view: 'add' })}>
            {i18n.t('library.add')}
          </a>
        </p>
      ) : (
        <Beginnings onBuiltIn={onBuiltIn} isFirst={!onRestore} />
      )}
    </section>
  );
}

/** The ways to a first network, and what each is for. */
function Beginnings({ onBuiltIn, isFirst }: Pick<Props, 'onBuiltIn'> & { isFirst: boolean }) {
  return (
    <ul class="beginnings">
      <li>
        <h2>{i18n.t('beginnings.add')}</h2>
        <p>{i18n.t('beginnings.addHelp')}</p>
        <a class={isFirst ? 'button primary' : 'button'} href={fragmentOf({ view: 'add' })}>
          {i18n.t('library.add')}
        </a>
      </li>
      <li>
        <h2>{i18n.t('beginnings.write')}</h2>
        <p>{i18n.t('beginnings.writeHelp')}</p>
        <a class="button" href={fragmentOf({ view: 'write' })}>
          {i18n.t('edit.write')}
        </a>
      </li>
      <li>
        <h2>{i18n.t('beginnings.builtIn')}</h2>
        <p>{i18n.t('beginnings.builtInHelp')}</p>
        <button type="button" class="button" onClick={onBuiltIn}>
          {i18n.t('library.bringBuiltIn')}
        </button>
      </li>
    </ul>
  );
}
