import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import type { NodeKey, StoredNetwork } from '@/lib/model';
import { tallyOf, totalOf } from '@/lib/tally';
import { fragmentOf } from '@/components/library/library-route';
import { Balance } from './Balance';

interface Props {
  stored: StoredNetwork;
  evidence: Evidence[];
  /** 0 to 5 by node: the topic style it wears. */
  styles: ReadonlyMap<NodeKey, number>;
}

/** The relationships, with what is kept for them: they bear on the answers. */
export function Bearings({ stored: { id, network }, evidence, styles }: Props) {
  if (network.relationships.length === 0) return null;
  const kept = Map.groupBy(evidence, ({ node }) => node ?? '');
  return (
    <section class="bearings">
      <h2>{i18n.t('answers.relationships')}</h2>
      <p class="small">{i18n.t('answers.relationshipsNote')}</p>
      <ul>
        {network.relationships.map(({ id: own, name, facet }) => {
          const tally = tallyOf(kept.get(`${id}/${own}`) ?? []);
          return (
            <li key={own} data-style={styles.get(`${id}/${own}`)}>
              <a href={fragmentOf({ view: 'dossier', network: id, node: own })}>{name}</a>
              <span class="facet"> {i18n.t('library.via', { facet })}</span>
              {totalOf(tally) === 0 ? <p class="small">{i18n.t('answers.none')}</p> : <Balance tally={tally} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
