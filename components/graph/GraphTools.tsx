import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { GraphTool } from './GraphTool';

interface Props {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  /** Absent: every node is where it stands by itself. */
  putBack?: (() => void) | undefined;
  /** What is there for a while, before the others. */
  first?: ComponentChildren;
  /** Further tools, at the end. */
  children?: ComponentChildren;
}

/** Zoom by click, and put nodes back that were dragged. */
export function GraphTools({ zoomIn, zoomOut, fit, putBack, first, children }: Props) {
  return (
    <div class="graph-tools">
      {first}
      {putBack && (
        <GraphTool
          name={i18n.t('graph.putBack')}
          sign="M3.5 6.5h6a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3"
          onPress={putBack}
        />
      )}
      <GraphTool name={i18n.t('graph.zoomIn')} sign="M3.5 8h9M8 3.5v9" onPress={zoomIn} />
      <GraphTool name={i18n.t('graph.zoomOut')} sign="M3.5 8h9" onPress={zoomOut} />
      <GraphTool name={i18n.t('graph.fit')} sign="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" onPress={fit} />
      {children}
    </div>
  );
}
