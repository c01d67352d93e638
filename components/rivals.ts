import { i18n } from '#i18n';
import type { Link } from '@/lib/model';
import { isClose } from '@/lib/page';
import { percent } from './locale';

/** From here on, the percentage shown is 100. */
const LEVEL = 0.995;

/** How strong a link is beside the best of its passage: 0 to 1. */
function shareOf({ score }: Link, best: Link): number {
  return best.score > 0 ? score / best.score : 1;
}

/** The same as a percentage: `86%`. */
export function percentOf(link: Link, best: Link): string {
  return percent(shareOf(link, best));
}

/** What to call a rival's place beside the best. */
export function placeOf(link: Link, best: Link): string {
  if (link === best) return i18n.t('rivals.best');
  const share = shareOf(link, best);
  return i18n.t(share >= LEVEL ? 'rivals.level' : isClose(link, best) ? 'rivals.close' : 'rivals.behind');
}

/** What to call a link of this strength: a weak one is no more than a possibility. */
export function strengthWord({ strength }: Link): string {
  return i18n.t(strength === 'strong' ? 'rivals.strong' : 'rivals.weak');
}
