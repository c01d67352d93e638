import { useRef, useState } from 'preact/hooks';
import { nearestTowards, type Direction } from '@/lib/direction';
import { QUESTION, type NetworkPicture, type PictureNode } from '@/lib/network';
import { nodeAt } from './node-at';
import type { Moving } from './use-moving';
import type { Places } from './use-places';

type Key = PictureNode['key'];

interface Acts {
  picture: NetworkPicture;
  selected?: Key;
  onSelect(key: Key): void;
  places: Places;
  moving: Pick<Moving, 'moving' | 'step' | 'end'>;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  reveal(x: number, y: number): void;
}

/** To the node that comes next in the list, or before it: each can be reached, wherever it stands. */
const PAGES: Record<string, number> = { PageDown: 1, PageUp: -1 };

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * The picture by keyboard: one node is in the tab order, arrows go to the nearest node in their direction, Page Down and Page Up to the next one and the one before, Enter, blank and
 * click choose, + - and 0 zoom; Alt and arrows move it, and arrows alone while it is being moved.
 */
export function useGraphKeys({ picture, selected, places, onSelect, reveal, moving, ...zoom }: Acts) {
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<Key>();
  const goTo = (key: Key) => {
    setCurrent(key);
    group.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(key)}"] .handle`)?.focus();
    const { x, y } = places.get(key)!.value;
    reveal(x, y);
  };
  const choose = (key: Key | undefined) => {
    if (key === undefined) return;
    setCurrent(key);
    if (key !== QUESTION) onSelect(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = nodeAt(event.target)?.node;
    const direction = ARROWS[event.key];
    const act = { '+': zoom.zoomIn, '=': zoom.zoomIn, '-': zoom.zoomOut, '0': zoom.fit }[event.key];
    if (from == null || event.ctrlKey || event.metaKey) return;
    const isMoving = moving.moving.peek() === from;
    if (direction && (isMoving || event.altKey)) moving.step(from, direction);
    else if (event.altKey) return;
    else if (act) act();
    else if (event.key in PAGES) goTo(beside(picture.nodes, from, PAGES[event.key]!));
    else if (isMoving && event.key === 'Enter') moving.end();
    else if (event.key === 'Enter' || event.key === ' ') choose(from);
    else if (direction) {
      const next = nearestTowards(new Map(places.entries().map(([key, { value }]) => [key, value])), from, direction);
      if (next !== undefined) goTo(next);
    } else return;
    event.preventDefault();
  };
  /** A network may have changed since: only what is still there counts. */
  const tabStop = [current, selected, picture.nodes[1]?.key].find(key => key !== undefined && places.has(key));
  return { group, tabStop, listeners: { onKeyDown, onClick: ({ target }: Event) => choose(nodeAt(target)?.node) } };
}

function beside(nodes: PictureNode[], from: Key, by: number): Key {
  const at = nodes.findIndex(({ key }) => key === from) + by;
  return nodes[(at + nodes.length) % nodes.length]!.key;
}
