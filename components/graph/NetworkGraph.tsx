import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { estimate, type Measure } from '@/lib/labels';
import { QUESTION, type NetworkPicture, type PictureNode } from '@/lib/network';
import type { StyledTopic } from '@/lib/topic-styles';
import { GraphEdges } from './GraphEdges';
import { GraphCaption, GraphLegend } from './GraphLegend';
import { GraphNodes } from './GraphNodes';
import { GraphTools } from './GraphTools';
import { GraphTwin } from './GraphTwin';
import { useGraphKeys } from './use-graph-keys';
import { useLook } from './use-look';
import { usePlaces } from './use-places';
import { useZoom } from './use-zoom';

interface Props {
  picture: NetworkPicture;
  /** Style of each finding and relationship, 0 to 5. */
  styles: ReadonlyMap<string, number>;
  topics: StyledTopic[];
  /** Of the picture without its legend, px. */
  width: number;
  height: number;
  /** What the picture is of, for screen readers. */
  label: string;
  selected?: PictureNode['key'];
  onSelect(key: PictureNode['key']): void;
  /** Widths of labels; must stay the same function between renderings. */
  measure?: Measure;
}

/** A network as a picture to look at, pan, zoom, drag and walk through by keyboard; and the same in words. */
export function NetworkGraph({ picture, width, height, selected, onSelect, measure = estimate, ...shown }: Props) {
  const { settled, places, move, putBack } = usePlaces(picture, width, height, measure);
  const { svg, zoom: seenBy, ...zoom } = useZoom({ width, height }, settled);
  const nodes = useMemo(() => new Map(picture.nodes.map(node => [node.key, node])), [picture]);
  const keys = useGraphKeys({ picture, selected, places, onSelect, ...zoom });
  const look = useLook(picture, nodes);
  const twin = useId();
  const lookedAt = (places.get(look.at ?? QUESTION)?.y ?? 0) * seenBy.k + seenBy.y;
  const drawn = { picture, places, styles: shown.styles };
  return (
    <figure class="graph">
      <div class="graph-picture">
        <svg
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          style={{ height: `${height}px` }}
          role="group"
          aria-label={i18n.t('graph.label', { title: shown.label })}
          {...{ 'aria-describedby': twin, ...keys.listeners }}
        >
          <g ref={keys.group} transform={`translate(${seenBy.x} ${seenBy.y}) scale(${seenBy.k})`}>
            <GraphEdges {...drawn} nodes={nodes} active={look.node ?? selected} onHover={look.onEdge} />
            <GraphNodes
              {...drawn}
              {...{ selected, tabStop: keys.tabStop, fontSize: settled.fontSize, scale: seenBy.k }}
              {...{ looked: look.node, onLook: look.onNode, onSelect: keys.choose, onMove: move }}
            />
          </g>
        </svg>
        <GraphTools onZoomIn={zoom.zoomIn} onZoomOut={zoom.zoomOut} onFit={() => (putBack(), zoom.fit())} />
        <GraphCaption lines={look.lines} side={lookedAt > height / 2 ? 'top' : 'bottom'} />
      </div>
      <GraphLegend topics={shown.topics} />
      <GraphTwin picture={picture} id={twin} />
    </figure>
  );
}
