import { i18n } from '#i18n';
import { fragmentOf, type LibraryRoute } from './library-route';
import { FIND } from './result-keys';

interface Props {
  query: string;
  view: LibraryRoute['view'];
  onQuery(text: string): void;
}

/** The head of the library page: where one is, the query bar, the other views. */
export function LibraryHeader({ query, view, onQuery }: Props) {
  const link = (to: 'add' | 'evidence' | 'corrections' | 'settings' | 'privacy', text: string) => (
    <a
      href={fragmentOf({ view: to })}
      class={to === 'add' ? 'button' : 'quiet'}
      aria-current={view === to ? 'page' : undefined}
    >
      {text}
    </a>
  );
  return (
    <header class="masthead">
      <a class="brand" href={fragmentOf({ view: 'network' })}>
        <img src="/icons/48.png" alt="" width="28" height="28" />
        <span>{i18n.t('library.title')}</span>
      </a>
      <search>
        <input
          type="search"
          id={FIND}
          aria-keyshortcuts="/"
          value={query}
          aria-label={i18n.t('library.find')}
          placeholder={i18n.t('library.findHint')}
          autocomplete="off"
          spellcheck={false}
          onInput={event => onQuery(event.currentTarget.value)}
        />
      </search>
      <nav aria-label={i18n.t('library.views')}>
        {link('evidence', i18n.t('dossier.all'))}
        {link('corrections', i18n.t('corrections.title'))}
        {link('settings', i18n.t('library.settings'))}
        {link('privacy', i18n.t('library.privacy'))}
        {link('add', i18n.t('library.add'))}
      </nav>
    </header>
  );
}
