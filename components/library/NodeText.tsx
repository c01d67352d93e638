import { i18n } from '#i18n';
import type { NetworkId } from '@/lib/model';
import type { Tally } from '@/lib/tally';
import { KeptLine } from './dossier/KeptLine';

interface Props {
  id: string;
  name: string;
  /** Relationships only. */
  facet?: string;
  text: string;
  /** 0 to 5: the topic style it wears. */
  style?: number;
  selected?: boolean;
  /** Leads to what is kept for it, in this network. */
  kept?: { network: NetworkId; tally?: Tally };
}

/** A finding or relationship in full. */
export function NodeText({ id, name, facet, text, style, selected, kept }: Props) {
  return (
    <article
      class="node-text"
      tabIndex={-1}
      data-node={id}
      data-selected={selected}
      data-style={style}
      data-kind={facet === undefined ? 'finding' : 'relationship'}
    >
      <h3>
        {name}
        {facet !== undefined && <span class="facet"> {i18n.t('library.via', { facet })}</span>}
      </h3>
      <p>{text}</p>
      {kept && <KeptLine name={name} node={id} {...kept} />}
    </article>
  );
}
