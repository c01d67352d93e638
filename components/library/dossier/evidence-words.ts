import { i18n } from '#i18n';
import { once } from '@/lib/once';
import type { EvidenceGroup, Grouping } from '@/lib/sifting';
import { locale } from '@/components/locale';

/** A quote in a button's name is no longer than this. */
const SHORT = 60;

/** The beginning of a quote, to tell one passage's buttons from another's. */
export function shortened(quote: string): string {
  return quote.length <= SHORT ? quote : `${quote.slice(0, quote.lastIndexOf(' ', SHORT) + 1 || SHORT).trim()}…`;
}

const months = once(() => new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }));

/** The host of the extension's own pages, in Chromium and in Firefox: no site has such a name. */
const OWN_HOST = /^(?:[a-p]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** What to call a site. */
export function siteName(site: string): string {
  if (OWN_HOST.test(site)) return i18n.t('extensionName');
  return site === 'file' ? i18n.t('dossier.localFile') : site;
}

/** What to call a group of evidence. */
export function groupName({ key }: EvidenceGroup, by: Grouping): string {
  if (by === 'site') return siteName(key);
  if (key === 'today' || key === 'yesterday' || key === 'week') return i18n.t(`dossier.${key}`);
  const [year, month] = key.split('-').map(Number);
  return months().format(new Date(year!, month! - 1));
}
