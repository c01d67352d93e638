import { i18n } from '#i18n';
import { STANCES } from '@/lib/evidence';
import type { StyledTopic } from '@/lib/topic-styles';
import { KeptSign } from './KeptMarks';

interface Props {
  topics: StyledTopic[];
  /** Whether any node has evidence. */
  isKept: boolean;
  /** How many nodes are drawn, and how many are not. */
  drawn: number;
  left: number;
}

/** Under the picture: which colour is which topic, which sign which stance, and whether anything is not drawn. */
export function GraphLegend({ topics, isKept, drawn, left }: Props) {
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
      {isKept && (
        <ul class="legend of-kept" aria-label={i18n.t('graph.keptLegend')}>
          {STANCES.map(stance => (
            <li key={stance}>
              <KeptSign stance={stance} />
              {i18n.t(`graph.keptSign.${stance}`)}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p class="left">{i18n.t('graph.left', { drawn: drawn, all: drawn + left })}</p>}
    </figcaption>
  );
}
