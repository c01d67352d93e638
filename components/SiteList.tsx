import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  sites: string[];
  /** Whether the text names a site. */
  onAdd(text: string): boolean;
  onRemove(site: string): void;
}

/** The sites that are never read. */
export function SiteList({ sites, onAdd, onRemove }: Props) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const added = onAdd(text);
    setWrong(!added);
    if (added) setText('');
    field.current?.focus();
  };
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{i18n.t('settings.sites')}</h2>
      <p>{i18n.t(sites.length > 0 ? 'settings.sitesNote' : 'settings.noSites')}</p>
      <ul class="rows">
        {sites.map(site => (
          <li key={site} class="row">
            <span>{site === 'file' ? i18n.t('settings.localFiles') : site}</span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('settings.readAgain', { site })}
              onClick={() => (onRemove(site), field.current?.focus())}
            >
              {i18n.t('settings.removeSite')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={event => (event.preventDefault(), add())}>
        <label class="unseen" for="site">
          {i18n.t('settings.site')}
        </label>
        <input
          ref={field}
          id="site"
          value={text}
          placeholder="example.org"
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby="site-problem"
          onInput={event => (setText(event.currentTarget.value), setWrong(false))}
        />
        <button type="submit" class="button">
          {i18n.t('settings.addSite')}
        </button>
      </form>
      <p id="site-problem" class="wrong" role="alert">
        {wrong && i18n.t('settings.badSite')}
      </p>
    </section>
  );
}
