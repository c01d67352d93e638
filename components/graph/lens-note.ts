import { i18n } from '#i18n';
import type { Coverage } from '@/lib/coverage';
import type { NetworkPicture } from '@/lib/network';

/** In a line, how much of a network what is looked at leaves out; empty when nothing is looked at. */
export function lensNote({ nodes, lens, left: undrawn }: NetworkPicture, coverage?: Coverage): string {
  const own = nodes.slice(1);
  if (own.some(({ plain }) => plain)) return '';
  const all = own.length + undrawn;
  const left = all - own.filter(({ lit }) => lit).length;
  if (lens === 'page') return i18n.t(left > 0 ? 'graph.omitted' : 'graph.omittedNone', { left, all });
  if (!coverage || coverage.pages === 0) return i18n.t(lens === 'site' ? 'graph.nothingOnSite' : 'graph.nothingRead');
  const pages = i18n.t('graph.pages', coverage.pages);
  return i18n.t(left > 0 ? 'graph.omittedRead' : 'graph.omittedNoneRead', { left, all, pages });
}
