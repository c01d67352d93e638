import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SiteForm } from './SiteForm';

interface Props {
  sites: string[];
  /** Whether the text names a site. */
  onAdd(text: string): boolean;
  onRemove(site: string): void;
}

/** The sites that are never read. */
export function SiteList({ sites, onAdd, onRemove }: Props) {
  const field = useRef<HTMLInputElement>(null);
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
      <SiteForm field={field} onAdd={onAdd} />
    </section>
  );
}
