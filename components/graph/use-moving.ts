import { signal, useComputed, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { VECTORS, type Direction } from '@/lib/direction';
import type { PictureNode } from '@/lib/network';
import type { Place, Zoom } from '@/lib/zoom';
import { placeIn } from './gestures';
import { nodeAt } from './node-at';
import type { PictureIndex } from './picture-index';
import { followTaps } from './taps';
import type { Places } from './use-places';

type Key = PictureNode['key'];

interface Given {
  svg: RefObject<SVGSVGElement | null>;
  drawn: { places: Places; index: PictureIndex; put(key: Key, at: Place): void; arrive(): void };
  zoom: ReadonlySignal<Zoom>;
  reveal(x: number, y: number): void;
}

/** How far a node goes with an arrow key, px of the view. */
const STEP = 8;

/** Moving nodes without dragging. */
export type Moving = ReturnType<typeof useMoving>;

const createState = () => ({
  /** The node that was tapped or focused last. */
  chosen: signal<Key | undefined>(undefined),
  moving: signal<Key | undefined>(undefined),
  said: signal(''),
});

/** Move nodes without dragging: the one that is being moved goes where the picture is tapped next, or by arrow keys. */
export function useMoving({ svg, drawn: { places, index, put, arrive }, zoom, reveal }: Given) {
  const { chosen, moving, said } = useMemo(createState, []);
  const words = (what: 'moving' | 'moved', key: Key) =>
    i18n.t(`graph.${what}`, { name: index.nodes.get(key)?.name ?? '' });
  const end = () => void (arrive(), (moving.value = undefined));
  const move = (key: Key, to: Place) => {
    put(key, to);
    said.value = words('moved', key); // Said once: the same again changes nothing.
  };
  useTaps(svg, { chosen, moving, said }, (key, at) => {
    move(key, at);
    end();
  });
  useEscape(moving, end);
  useLeaving(svg, arrive);
  return {
    chosen,
    moving,
    /** For screen readers. */
    said,
    cursor: useComputed(() => (moving.value === undefined ? '' : 'moving')),
    end,
    /** How to move the node that is being moved. */
    hint: useComputed(() => (moving.value === undefined ? undefined : words('moving', moving.value))),
    /** Begin to move a node, or end it. */
    toggle(key: Key): void {
      if (moving.peek() === key) return end();
      svg.current
        ?.querySelector<SVGGElement>(`[data-node="${CSS.escape(key)}"] .handle`)
        ?.focus({ preventScroll: true });
      moving.value = key;
      said.value = words('moving', key);
    },
    step(key: Key, direction: Direction): void {
      const place = places.get(key)!;
      const { x, y } = place.peek();
      const [dx, dy] = VECTORS[direction];
      const by = STEP / zoom.peek().k;
      move(key, { x: x + dx * by, y: y + dy * by });
      reveal(place.peek().x, place.peek().y);
    },
  };
}

type State = ReturnType<typeof createState>;

function useTaps(svg: Given['svg'], { chosen, moving, said }: State, onPut: (key: Key, at: Place) => void): void {
  const taken = (event: MouseEvent) => {
    const key = moving.peek();
    if (key === undefined) chosen.value = nodeAt(event.target)?.node;
    else onPut(key, placeIn(svg.current!.querySelector(':scope > g')!, event));
    return key !== undefined;
  };
  useEffect(() => {
    const over = new AbortController();
    const onFocus = ({ target }: Event) => {
      chosen.value = nodeAt(target)?.node;
      if (moving.peek() === undefined) said.value = '';
    };
    svg.current!.addEventListener('focusin', onFocus, { signal: over.signal });
    return () => over.abort();
  }, []);
  useEffect(() => followTaps(svg.current!, taken));
}

/** A node that was moved step by step has arrived when the focus leaves it. */
function useLeaving(svg: Given['svg'], arrive: () => void): void {
  useEffect(() => {
    const drawing = svg.current!;
    drawing.addEventListener('focusout', arrive);
    return () => drawing.removeEventListener('focusout', arrive);
  }, [arrive]);
}

/** Escape ends it wherever the focus is, and nothing more: a popup stays open. */
function useEscape(moving: State['moving'], end: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || moving.peek() === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}
