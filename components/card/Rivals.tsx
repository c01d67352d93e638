import { i18n } from '#i18n';
import { percentOf, placeOf } from '@/components/rivals';
import type { CardLink } from './FindingCard';

interface Props {
  /** The best first. */
  links: CardLink[];
  /** Which of them the card shows. */
  shown: number;
  onShow(index: number): void;
}

/** The other findings that a passage may speak to, each with how close it is; any of them can take the first one's place. */
export function Rivals({ links, shown, onShow }: Props) {
  if (links.length < 2) return null;
  const best = links[0]!.link;
  return (
    <ul class="rivals" aria-label={i18n.t('rivals.also')}>
      {links.map(({ link, node: { key, name } }, index) => {
        if (index === shown) return null;
        const percent = percentOf(link, best);
        const words = link === best ? name : i18n.t('rivals.inWords', { name, percent });
        return (
          <li key={key}>
            <span>{placeOf(link, best)}</span>
            <button type="button" aria-label={words} onClick={() => onShow(index)}>
              {name}
            </button>
            {link !== best && (
              <span class="share" aria-hidden="true">
                {percent}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
