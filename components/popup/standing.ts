import { i18n } from '#i18n';
import { percentOf, placeOf, strengthWord } from '@/components/rivals';
import type { Link, NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';

/** How a link stands, in a few signs for the eye and in words for the ear. */
export interface Standing {
  seen: string;
  said: string;
}

/**
 * Whether a passage's link to a node is weak, and what else the passage may speak to and how close that is; undefined
 * where there is no doubt. `names`: of all nodes that the page is linked to.
 */
export function standingOf(
  { links }: PagePassage,
  node: NodeKey,
  names: ReadonlyMap<NodeKey, string>,
): Standing | undefined {
  const link = links.find(one => one.node === node);
  if (!link) return undefined;
  const weak = link.strength === 'weak' ? [strengthWord(link)] : [];
  const rivalry = rivalryOf(link, links, names);
  if (weak.length === 0 && !rivalry) return undefined;
  return {
    seen: [...weak, ...(rivalry ? [rivalry.seen] : [])].join(' · '),
    said: [...weak, ...(rivalry ? [rivalry.said] : [])].join('. '),
  };
}

/** The best link's runner-up; of any other link, the best. */
function rivalryOf(link: Link, [best, second]: Link[], names: ReadonlyMap<NodeKey, string>): Standing | undefined {
  const rival = link === best ? second : best;
  const name = rival && names.get(rival.node);
  if (!best || !rival || name === undefined) return undefined;
  if (link !== best) {
    const beside = i18n.t('rivals.beside', { name, percent: percentOf(link, best) });
    return { seen: beside, said: beside };
  }
  const [place, percent] = [placeOf(rival, best), percentOf(rival, best)];
  return { seen: `${place} ${name}, ${percent}`, said: `${place} ${i18n.t('rivals.inWords', { name, percent })}` };
}
