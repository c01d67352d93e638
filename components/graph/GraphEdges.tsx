import { QUESTION, type NetworkPicture, type PictureEdge, type PictureNode } from '@/lib/network';

interface Place {
  x: number;
  y: number;
}

interface Props {
  picture: NetworkPicture;
  places: ReadonlyMap<PictureNode['key'], Place>;
  nodes: ReadonlyMap<PictureNode['key'], PictureNode>;
  styles: ReadonlyMap<string, number>;
  /** The node looked at: its edges stand out. */
  active?: string;
  onHover(edge: PictureEdge | undefined): void;
}

/** How far a curve bends, as a share of its length. */
const BEND = 0.22;

/** The edges of a picture; what two nodes share bends away from the question in the middle. */
export function GraphEdges({ picture, places, nodes, styles, active, onHover }: Props) {
  const middle = places.get(QUESTION);
  const isLit = (key: string) => key === QUESTION || nodes.get(key)?.lit !== undefined || nodes.get(key)?.plain;
  return (
    <g class="edges" aria-hidden="true">
      {picture.edges.map(edge => {
        const { from, to, kind } = edge;
        const [a, b] = [places.get(from), places.get(to)];
        if (!a || !b) return null;
        const path = kind === 'theme' ? `M${at(a)} L${at(b)}` : curve(a, b, middle);
        const names = [
          'edge',
          kind,
          `topic-${styles.get(from) ?? 0}`,
          isLit(from) && isLit(to) ? 'lit' : 'dim',
          active === from || active === to ? 'active' : '',
        ];
        return (
          <g
            key={`${from} ${to}`}
            class={names.join(' ')}
            onPointerEnter={() => onHover(edge)}
            onPointerLeave={() => onHover(undefined)}
          >
            <path class="line" d={path} />
            {kind !== 'theme' && <path class="reach" d={path} />}
          </g>
        );
      })}
    </g>
  );
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function curve(a: Place, b: Place, middle: Place = { x: 0, y: 0 }): string {
  const half = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const normal = { x: (b.y - a.y) * BEND, y: (a.x - b.x) * BEND };
  const outwards = normal.x * (half.x - middle.x) + normal.y * (half.y - middle.y) >= 0 ? 1 : -1;
  return `M${at(a)} Q${at({ x: half.x + normal.x * outwards, y: half.y + normal.y * outwards })} ${at(b)}`;
}
