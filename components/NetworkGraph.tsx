import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nearestTowards, type Direction } from '@/lib/direction';
import { estimate, type Measure } from '@/lib/labels';
import { layout } from '@/lib/layout';
import { QUESTION, type NetworkPicture, type PictureEdge, type PictureNode } from '@/lib/network';
import type { StyledTopic } from '@/lib/topic-styles';
import { GraphEdges } from './GraphEdges';
import { GraphFoot } from './GraphFoot';
import { GraphNode } from './GraphNode';
import { GraphTools } from './GraphTools';
import { GraphTwin } from './GraphTwin';
import { edgeLine, nodeLines } from './graph-words';
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
  measure?: Measure;
}

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
/** Labels smaller than this share of their size cannot be read. */
const READABLE = 0.7;

/** A network as a picture to look at, pan, zoom, drag and walk through by keyboard; and the same in words. */
export function NetworkGraph({ picture, styles, topics, width, height, label, selected, onSelect, measure = estimate }: Props) {
  // Where nodes stand depends on the network only, not on what is lit in it.
  const content = picture.nodes.map(({ key }) => key).join(' ');
  const settled = useMemo(() => layout(picture, width, height, measure), [content, width, height, measure]);
  const [moved, setMoved] = useState(new Map<string, { dx: number; dy: number }>());
  useEffect(() => setMoved(new Map()), [settled]);
  const places = useMemo(() => new Map(settled.spots.entries().map(([key, spot]) => {
    const { dx, dy } = moved.get(key) ?? { dx: 0, dy: 0 };
    return [key, { ...spot, x: spot.x + dx, y: spot.y + dy }] as const;
  })), [settled, moved]);
  const view = useZoom({ width, height }, settled);
  const [looked, setLooked] = useState<PictureNode['key']>();
  const [edge, setEdge] = useState<PictureEdge>();
  const [current, setCurrent] = useState<PictureNode['key']>();
  const twin = useId();
  const focus = useRef<SVGGElement>(null);
  const nodes = useMemo(() => new Map(picture.nodes.map(node => [node.key, node])), [picture]);
  const tabStop = [current, selected, picture.nodes[1]?.key].find(key => key !== undefined && nodes.has(key));
  const shown = looked !== undefined ? nodes.get(looked) : undefined;

  const goTo = (key: PictureNode['key']) => {
    setCurrent(key);
    focus.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(key)}"]`)?.focus();
    const { x, y } = places.get(key)!;
    view.reveal(x, y);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as Element).getAttribute('data-node');
    const act = { '+': view.zoomIn, '=': view.zoomIn, '-': view.zoomOut, '0': view.fit }[event.key];
    const direction = ARROWS[event.key];
    const next = direction && from !== null ? nearestTowards(places, from, direction) : undefined;
    if (act) act();
    else if (next !== undefined) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && from !== null) choose(from);
    else if (!direction) return;
    event.preventDefault();
  };
  const choose = (key: PictureNode['key']) => {
    setCurrent(key);
    if (key !== QUESTION) onSelect(key);
  };

  const lines = edge ? [edgeLine(edge, nodes)] : shown ? nodeLines(shown, picture, nodes) : [];
  return (
    <figure class="graph">
      <div class="graph-picture">
      <svg
        ref={view.svg}
        viewBox={`0 0 ${width} ${height}`}
        style={{ height: `${height}px` }}
        role="group"
        aria-label={i18n.t('graph.label', { title: label })}
        aria-describedby={twin}
        onKeyDown={onKeyDown}
      >
        <g ref={focus} transform={view.transform.toString()}>
          <GraphEdges {...{ edges: picture.edges, places, nodes, styles, active: looked ?? selected, onHover: setEdge }} />
          {picture.nodes.map(node => (
            <GraphNode
              key={node.key}
              node={node}
              spot={places.get(node.key)!}
              fontSize={settled.fontSize}
              style={styles.get(node.key) ?? 0}
              selected={node.key === selected}
              named={view.transform.k >= READABLE || node.key === looked || node.key === selected}
              tabIndex={node.key === tabStop ? 0 : -1}
              onSelect={() => choose(node.key)}
              onLook={on => setLooked(before => (on ? node.key : before === node.key ? undefined : before))}
              onMove={(dx, dy) => setMoved(before => {
                const known = before.get(node.key) ?? { dx: 0, dy: 0 };
                return new Map(before).set(node.key, { dx: known.dx + dx, dy: known.dy + dy });
              })}
            />
          ))}
        </g>
      </svg>
      <GraphTools onZoomIn={view.zoomIn} onZoomOut={view.zoomOut} onFit={() => { setMoved(new Map()); view.fit(); }} />
      </div>
      <GraphFoot topics={topics} lines={lines} />
      <GraphTwin picture={picture} id={twin} />
    </figure>
  );
}
