import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { Coverage } from '@/lib/coverage';
import type { NetworkPicture } from '@/lib/network';

/** In a line, how much of a network what is looked at leaves out; empty when nothing is looked at. */
export function lensNote({ nodes, lens, left: undrawn }: NetworkPicture, coverage?: Coverage): string {
  const own = nodes.slice(1);
  if (own.some(({ plain }) => plain)) return '';
  const total = own.length + undrawn;
  const omitted = total - own.filter(({ lit }) => lit).length;
  const [left, all] = [numeral(omitted), numeral(total)];
  if (lens === 'page') return i18n.t(omitted > 0 ? 'graph.omitted' : 'graph.omittedNone', { left, all });
  if (!coverage || coverage.pages === 0) return i18n.t(lens === 'site' ? 'graph.nothingOnSite' : 'graph.nothingRead');
  const pages = counted('graph.pages', coverage.pages);
  return i18n.t(omitted > 0 ? 'graph.omittedRead' : 'graph.omittedNoneRead', { left, all, pages });
}
