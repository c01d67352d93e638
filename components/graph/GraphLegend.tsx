import { i18n } from '#i18n';
import type { StyledTopic } from '@/lib/topic-styles';

interface Props {
  topics: StyledTopic[];
  /** How many nodes are drawn, and how many are not. */
  drawn: number;
  left: number;
}

/** Under the picture: which colour is which topic, and whether anything is not drawn. */
export function GraphLegend({ topics, drawn, left }: Props) {
  return (
    <figcaption>
      <ul class="legend" aria-label={i18n.t('graph.topics')}>
        {topics.map(({ name, style }) => (
          <li key={name}>
            <i class={`dot topic-${style}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="left">{i18n.t('graph.left', { drawn: drawn, all: drawn + left })}</p>}
    </figcaption>
  );
}
