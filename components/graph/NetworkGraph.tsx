import { useEffect, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { estimate, type Measure } from '@/lib/labels';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import type { StyledTopic } from '@/lib/topic-styles';
import { Drawing } from './Drawing';
import { GraphCaption } from './GraphCaption';
import { GraphLegend } from './GraphLegend';
import { GraphTools } from './GraphTools';
import { GraphTwin } from './GraphTwin';
import { followNodeDrag } from './node-drag';
import { useDrawn } from './use-drawn';
import { useGraphKeys } from './use-graph-keys';
import { useLook } from './use-look';
import { useSizes } from './use-sizes';
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
export function NetworkGraph({ width, height, selected, onSelect, measure = estimate, ...shown }: Props) {
  const drawn = useDrawn(shown.picture, width, height, measure);
  const { picture, settled, places, index, nearest } = drawn;
  const { svg, zoom: seenBy, transform, ...zoom } = useZoom({ width, height }, nearest);
  const sizes = useSizes(settled, seenBy);
  const keys = useGraphKeys({ picture, selected, places, onSelect, ...zoom });
  const { look, listeners } = useLook(index, picture.edges);
  useEffect(() => followNodeDrag(svg.current!, drawn.move), [drawn.move]);
  const twin = useId();
  return (
    <figure class="graph">
      <div class="graph-picture">
        <svg
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          style={{ height: `${height}px` }}
          role="group"
          aria-label={i18n.t('graph.label', { title: shown.label })}
          aria-busy={!settled}
          {...{ 'aria-describedby': settled?.isMap === false ? twin : undefined, ...listeners, ...keys.listeners }}
        >
          <g ref={keys.group} transform={transform}>
            {settled && (
              <Drawing
                {...{ picture, sizes, look, selected, styles: shown.styles, tabStop: keys.tabStop }}
                drawn={{ ...drawn, settled }}
              />
            )}
          </g>
        </svg>
        <GraphTools onZoomIn={zoom.zoomIn} onZoomOut={zoom.zoomOut} onFit={() => (drawn.putBack(), zoom.fit())} />
        <GraphCaption look={look} places={places} zoom={seenBy} height={height} />
      </div>
      <GraphLegend topics={shown.topics} drawn={picture.nodes.length - 1} left={picture.left} />
      {settled && <GraphTwin picture={picture} index={index} id={twin} />}
    </figure>
  );
}
