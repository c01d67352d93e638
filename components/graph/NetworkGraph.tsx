import { computed } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settle } from '@/lib/kept-layout';
import { estimate, type Measure } from '@/lib/labels';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { NO_POINTS, type Points } from '@/lib/points';
import type { StyledTopic } from '@/lib/topic-styles';
import { Drawing } from './Drawing';
import { GraphCaption } from './GraphCaption';
import { GraphLegend } from './GraphLegend';
import { GraphPan } from './GraphPan';
import { GraphTools } from './GraphTools';
import { GraphTwin } from './GraphTwin';
import { describe } from './graph-words';
import { MoveTool } from './MoveTool';
import { followNodeDrag } from './node-drag';
import { pictureFile } from './picture-file';
import type { Tallies } from './picture-index';
import { savePicture } from './save-picture';
import { SavePicture, type PictureFormat } from './SavePicture';
import { useDrawn } from './use-drawn';
import { useGraphKeys } from './use-graph-keys';
import { useLook } from './use-look';
import { useMoving } from './use-moving';
import { useSizes } from './use-sizes';
import { useZoom } from './use-zoom';

interface Props {
  picture: NetworkPicture;
  /** Style of each finding and relationship, 0 to 5. */
  styles: ReadonlyMap<string, number>;
  topics: StyledTopic[];
  /** How much evidence findings have. */
  tallies?: Tallies;
  /** Where the reader put nodes; `null` until that is known. */
  points?: Points | null;
  onPoints?(points: Points): void;
  /** Of the picture without its legend, px. */
  width: number;
  height: number;
  /** The network's title: what the picture is of. */
  label: string;
  /** The network's, where there is one to come back by. */
  hashtag?: string;
  /** What lights the picture and what that leaves out, in a line. */
  note?: string;
  selected?: PictureNode['key'];
  onSelect(key: PictureNode['key']): void;
  /** Widths of labels; must stay the same function between renderings. */
  measure?: Measure;
  /** Settles it when it is small. */
  settle?: Settle | undefined;
}

const NO_TALLIES: Tallies = new Map();

/** What a picture does: all but what is seen of it. */
function useGraph({ width, height, measure = estimate, note = '', ...shown }: Props) {
  const { selected, onSelect, label, points = NO_POINTS, tallies = NO_TALLIES } = shown;
  const drawn = useDrawn({ ...shown, points, tallies }, width, height, measure);
  const { picture, settled, places, index, nearest, move, drop } = drawn;
  const { svg, zoom: seenBy, transform, ...zoom } = useZoom({ width, height }, nearest, drawn.isMap);
  const sizes = useSizes(settled, seenBy);
  const moving = useMoving({ svg, drawn, zoom: seenBy, reveal: zoom.reveal });
  const keys = useGraphKeys({ picture, selected, places, moving, onSelect, ...zoom });
  const { look, listeners } = useLook(index, picture.edges);
  useEffect(() => followNodeDrag(svg.current!, move, drop), [move, drop]);
  const save = async (format: PictureFormat, isLight: boolean) => {
    const said = { title: label, note, hashtag: shown.hashtag, description: describe(picture, index, note) };
    const framing = { ...said, topics: shown.topics, scale: seenBy.value.k, measure };
    return savePicture(pictureFile(svg.current!, isLight, framing), label, format);
  };
  const putBack = points !== null && Object.keys(points).length > 0 ? drawn.putBack : undefined;
  const name = i18n.t('graph.label', { title: label });
  const twin = useId();
  return { drawn, svg, seenBy, transform, zoom, sizes, moving, keys, look, listeners, save, putBack, note, name, twin };
}

type Graph = ReturnType<typeof useGraph>;

/** What is drawn, and what is done to it. */
function Canvas({ graph, ...props }: Props & { graph: Graph }) {
  const { width, height, selected, styles, measure = estimate } = props;
  const { drawn, svg, seenBy, transform, sizes, moving, keys, look, listeners, name, twin } = graph;
  const { picture, settled, isMap } = drawn;
  const classes = useMemo(
    () => computed(() => moving.cursor.value + (!isMap && seenBy.value.k === 1 ? ' whole' : '')),
    [isMap, moving.cursor],
  );
  return (
    <svg
      ref={svg}
      class={classes}
      viewBox={`0 0 ${settled?.width ?? width} ${settled?.height ?? height}`}
      style={{ height: `${height}px` }}
      role="group"
      aria-label={name}
      aria-busy={!settled}
      {...{ 'aria-describedby': settled?.isMap === false ? twin : undefined, ...listeners, ...keys.listeners }}
    >
      <g ref={keys.group} transform={transform}>
        {settled && (
          <Drawing
            {...{ picture, sizes, look, moving, measure, selected, styles, tabStop: keys.tabStop }}
            drawn={{ ...drawn, settled }}
          />
        )}
      </g>
    </svg>
  );
}

/** A network as a picture to look at, pan, zoom, drag, walk through by keyboard and carry away; and the same in words. */
export function NetworkGraph(props: Props) {
  const graph = useGraph(props);
  const { picture, settled, places, index } = graph.drawn;
  return (
    <figure class="graph">
      <div class="graph-picture">
        <Canvas {...props} graph={graph} />
        <GraphPan zoom={graph.seenBy} pan={graph.zoom.pan} />
        <GraphTools
          {...graph.zoom}
          putBack={graph.putBack}
          first={<MoveTool moving={graph.moving} index={index} selected={props.selected} />}
        >
          {settled && <SavePicture onSave={graph.save} />}
        </GraphTools>
        <GraphCaption
          look={graph.look}
          moving={graph.moving}
          places={places}
          zoom={graph.seenBy}
          height={props.height}
        />
      </div>
      <GraphLegend
        topics={props.topics}
        isKept={index.tallies.size > 0}
        drawn={picture.nodes.length - 1}
        left={picture.left}
        labels={graph.drawn.labels}
        zoom={graph.seenBy}
      />
      {settled && <GraphTwin picture={picture} index={index} id={graph.twin} note={graph.note} />}
    </figure>
  );
}
