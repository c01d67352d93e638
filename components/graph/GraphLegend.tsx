import { i18n } from '#i18n';
import type { StyledTopic } from '@/lib/topic-styles';

/** Under the picture: which colour is which topic. */
export function GraphLegend({ topics }: { topics: StyledTopic[] }) {
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
    </figcaption>
  );
}

/** What the node or edge looked at shares, away from where it stands. The list in words says it to screen readers. */
export function GraphCaption({ lines, side }: { lines: string[]; side: 'top' | 'bottom' }) {
  if (lines.length === 0) return null;
  return (
    <p class={`graph-caption ${side}`} aria-hidden="true">
      {lines.map((line, index) => (
        <span key={line}>{index === 0 ? <b>{line}</b> : line}</span>
      ))}
    </p>
  );
}
