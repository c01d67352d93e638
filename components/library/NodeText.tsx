import { i18n } from '#i18n';

interface Props {
  id: string;
  name: string;
  /** Relationships only. */
  facet?: string;
  text: string;
  /** 0 to 5: the topic style it wears. */
  style?: number;
  selected?: boolean;
}

/** A finding or relationship in full. */
export function NodeText({ id, name, facet, text, style, selected }: Props) {
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
    </article>
  );
}
