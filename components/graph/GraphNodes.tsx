import type { Spot } from '@/lib/layout';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { GraphNode } from './GraphNode';

type Key = PictureNode['key'];

interface Props {
  picture: NetworkPicture;
  places: ReadonlyMap<Key, Spot>;
  styles: ReadonlyMap<Key, number>;
  fontSize: number;
  /** Of the zoom. */
  scale: number;
  selected?: Key;
  looked?: Key;
  /** The one node in the tab order. */
  tabStop?: Key;
  onSelect(key: Key): void;
  onLook(key: Key, looked: boolean): void;
  onMove(key: Key, dx: number, dy: number): void;
}

/** Labels smaller than this share of their size cannot be read. */
const READABLE = 0.7;

/** All nodes of a picture. */
export function GraphNodes({ picture, places, scale, selected, looked, ...shown }: Props) {
  return (
    <>
      {picture.nodes.map(node => (
        <GraphNode
          key={node.key}
          node={node}
          spot={places.get(node.key)!}
          fontSize={shown.fontSize}
          style={shown.styles.get(node.key) ?? 0}
          selected={node.key === selected}
          named={scale >= READABLE || node.key === looked || node.key === selected}
          tabIndex={node.key === shown.tabStop ? 0 : -1}
          onSelect={() => shown.onSelect(node.key)}
          onLook={isLooked => shown.onLook(node.key, isLooked)}
          onMove={(dx, dy) => shown.onMove(node.key, dx, dy)}
        />
      ))}
    </>
  );
}
