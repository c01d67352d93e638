import { QUESTION, type PictureEdge, type PictureNode } from '@/lib/network';
import type { EdgePaths } from './edge-paths';
import type { PictureIndex } from './picture-index';
import { pure } from './pure';
import type { Look } from './use-look';

interface Props {
  edges: PictureEdge[];
  paths: EdgePaths;
  index: PictureIndex;
  styles: ReadonlyMap<string, number>;
  isMap: boolean;
}

/** More edges than these are drawn fainter, that names stay clear. */
const MANY = 30;

/** The edges of a picture. Those that look the same are one group. */
export const GraphEdges = pure(({ edges, paths, index, styles, isMap }: Props) => {
  const groups = Map.groupBy(paths.keys(), edge => classOf(edge, index, styles));
  const places = new Map(edges.map((edge, at) => [edge, at]));
  return (
    <g class={isMap ? 'edges map' : edges.length > MANY ? 'edges many' : 'edges'} aria-hidden="true">
      {[...groups].map(([names, members]) => (
        <g key={names} class={names}>
          {members.map(edge => (
            <path key={keyOf(edge)} class="line" d={paths.get(edge)} data-edge={places.get(edge)} />
          ))}
          {!isMap &&
            members
              .filter(({ kind }) => kind !== 'theme')
              .map(edge => (
                <path key={`to ${keyOf(edge)}`} class="reach" d={paths.get(edge)} data-edge={places.get(edge)} />
              ))}
        </g>
      ))}
    </g>
  );
});

interface ActiveProps extends Props {
  look: Look;
  selected?: PictureNode['key'];
}

/** The edges of the node that is looked at or chosen, or the one that is pointed at, over the others. */
export function ActiveEdges({ edges, paths, index, styles, isMap, look, selected }: ActiveProps) {
  const node = look.node.value ?? selected;
  const active = look.edge.value ? [look.edge.value] : edges.filter(({ from, to }) => from === node || to === node);
  return (
    <g class={isMap ? 'edges active map' : 'edges active'} aria-hidden="true">
      {active
        .filter(edge => paths.has(edge))
        .map(edge => (
          <g key={keyOf(edge)} class={`${classOf(edge, index, styles)} active`}>
            <path class="line" d={paths.get(edge)} />
          </g>
        ))}
    </g>
  );
}

const keyOf = ({ from, to }: PictureEdge) => `${from} ${to}`;

function classOf({ from, to, kind }: PictureEdge, { nodes }: PictureIndex, styles: Props['styles']): string {
  const isLit = (key: string) => key === QUESTION || nodes.get(key)?.lit !== undefined || nodes.get(key)?.plain;
  return `edge ${kind} topic-${styles.get(from) ?? 0} ${isLit(from) && isLit(to) ? 'lit' : 'dim'}`;
}
