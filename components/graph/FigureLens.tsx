import { i18n } from '#i18n';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import type { FigureState } from './figure-state';
import { LensBar } from './LensBar';

interface Props {
  state: FigureState;
  note: string;
  picture: NetworkPicture;
  onSelect(key: PictureNode['key']): void;
}

/** What lights a picture beside which there is no page. */
export function FigureLens({ state, ...shown }: Props) {
  const { lens, site, sites, look } = state;
  const isLit = lens.value !== 'none';
  return (
    <LensBar
      choices={[
        { lens: 'none', text: i18n.t('graph.lensNone') },
        { lens: 'all', text: i18n.t('graph.lensAllLong') },
      ]}
      lens={isLit ? 'all' : 'none'}
      onLens={to => look(to)}
      {...shown}
    >
      {isLit && sites.value.length > 0 && (
        <select
          aria-label={i18n.t('graph.lensOneSite')}
          value={site.value ?? ''}
          onChange={({ currentTarget: { value } }) => (value ? look('site', value) : look('all'))}
        >
          <option value="">{i18n.t('graph.lensEverySite')}</option>
          {sites.value.map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </LensBar>
  );
}
