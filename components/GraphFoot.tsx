import { i18n } from '#i18n';
import type { StyledTopic } from '@/lib/topic-styles';

/** Under the picture: which colour is which topic; or, while a node or edge is looked at, what it shares. */
export function GraphFoot({ topics, lines }: { topics: StyledTopic[]; lines: string[] }) {
  return (
    <figcaption class="graph-foot">
      <ul class="legend" aria-label={i18n.t('graph.topics')}>
        {topics.map(({ name, style }) => (
          <li key={name}>
            <i class={`dot topic-${style}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <p class="shared" aria-hidden="true">
          {lines.map((line, index) => (
            <span key={line}>{index === 0 ? <b>{line}</b> : line}</span>
          ))}
        </p>
      )}
    </figcaption>
  );
}
