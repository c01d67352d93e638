import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import { STANCES } from '@/lib/evidence';
import type { Label } from '@/lib/label-scales';
import type { StyledTopic } from '@/lib/topic-styles';
import type { Zoom } from '@/lib/zoom';
import { KeptSign } from './KeptMarks';

interface Props {
  topics: StyledTopic[];
  /** Whether any node has evidence. */
  isKept: boolean;
  /** How many nodes are drawn, and how many are not. */
  drawn: number;
  left: number;
  /** How the nodes are named; empty until that is known. */
  labels: ReadonlyMap<string, Label>;
  zoom: ReadonlySignal<Zoom>;
}

/** Under the picture: which colour is which topic, which sign which stance, and whether anything is not drawn or not named. */
export function GraphLegend({ topics, isKept, drawn, left, labels, zoom }: Props) {
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
      <Unnamed labels={labels} zoom={zoom} />
      {left > 0 && <p class="left">{i18n.t('graph.left', { drawn: numeral(drawn), all: numeral(drawn + left) })}</p>}
    </figcaption>
  );
}

/** On a map, how many of its nodes have their names at this scale; the question's is not counted. */
function Unnamed({ labels, zoom }: Pick<Props, 'labels' | 'zoom'>) {
  const named = useMemo(
    () => computed(() => [...labels.values()].filter(({ from }) => from <= zoom.value.k).length),
    [labels, zoom],
  );
  if (named.value === labels.size) return null;
  return <p class="left">{i18n.t('graph.named', { named: named.value - 1, all: labels.size - 1 })}</p>;
}
