import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import { passageLink } from '@/lib/passage-link';
import { dayOf } from '@/components/locale';
import { siteName } from './evidence-words';

interface Props {
  one: Evidence;
  /** Without what became of it on its page. */
  isBrief?: boolean;
}

/** Where a passage is from, when it was kept, and whether it still stands there. */
export function SourceLine({ one, isBrief = false }: Props) {
  const { source, keptAt, anchored, quote } = one;
  const link = passageLink(source.url, quote);
  const title = source.title.trim() || source.url;
  return (
    <>
      <p class="source small">
        <span>
          {link === undefined ? (
            <b>{title}</b>
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer" title={i18n.t('dossier.openSource')}>
              <bdi>{title}</bdi>
              <svg class="leaves" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />
              </svg>
            </a>
          )}
        </span>
        <span>{siteName(source.site)}</span>
        <time dateTime={keptAt}>{i18n.t('dossier.keptOn', { date: dayOf(keptAt) })}</time>
        {!isBrief && anchored && anchored.as !== 'orphaned' && (
          <span>
            {i18n.t(anchored.as === 'changed' ? 'dossier.changedOn' : 'dossier.foundOn', { date: dayOf(anchored.at) })}
          </span>
        )}
      </p>
      {!isBrief && anchored?.as === 'orphaned' && (
        <p class="orphaned small">{i18n.t('dossier.orphanedOn', { date: dayOf(anchored.at) })}</p>
      )}
    </>
  );
}
