import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PictureEdge, PictureNode } from '@/lib/network';
import { edgeLine, nodeLines } from './graph-words';
import { nodeAt } from './node-at';
import type { PictureIndex } from './picture-index';

type Key = PictureNode['key'];

/** What is looked at in a picture, and what there is to say of it. */
export interface Look {
  node: ReadonlySignal<Key | undefined>;
  edge: ReadonlySignal<PictureEdge | undefined>;
  /** The node that the caption must not cover. */
  at: ReadonlySignal<Key | undefined>;
  lines: ReadonlySignal<string[]>;
}

/** What the reader does to a picture. */
function createLooking() {
  return {
    pointed: signal<Key | undefined>(undefined),
    focused: signal<Key | undefined>(undefined),
    pointedEdge: signal<PictureEdge | undefined>(undefined),
    /** A finger points at nothing any more after its tap. */
    pressedEdge: signal<PictureEdge | undefined>(undefined),
  };
}

type Looking = ReturnType<typeof createLooking>;

/** Follow what is looked at in a picture, by pointer, focus or tap: one set of listeners for all of it. */
export function useLook(index: PictureIndex, edges: PictureEdge[]) {
  const looking = useMemo(createLooking, []);
  const look = useMemo(() => lookOf(looking, index), [index]);
  return { look, listeners: useMemo(() => listenersOf(looking, edges), [edges]) };
}

function lookOf({ pointed, focused, pointedEdge, pressedEdge }: Looking, index: PictureIndex): Look {
  const looked = computed(() => index.nodes.get(pointed.value ?? focused.value ?? ''));
  const edge = computed(() => {
    const found = pointedEdge.value ?? (pointed.value === undefined ? pressedEdge.value : undefined);
    return found && index.nodes.has(found.from) && index.nodes.has(found.to) ? found : undefined;
  });
  const linesOf = () => {
    if (edge.value) return [edgeLine(edge.value, index)];
    return looked.value ? nodeLines(looked.value, index) : [];
  };
  return {
    node: computed(() => looked.value?.key),
    edge,
    at: computed(() => edge.value?.to ?? looked.value?.key),
    lines: computed(linesOf),
  };
}

function listenersOf({ pointed, focused, pointedEdge, pressedEdge }: Looking, edges: PictureEdge[]) {
  const edgeAt = (target: EventTarget | null) => {
    const at = (target as Element).getAttribute('data-edge');
    return at === null ? undefined : edges[Number(at)];
  };
  return {
    onPointerOver({ target }: Event) {
      pointed.value = nodeAt(target)?.node;
      pointedEdge.value = edgeAt(target);
    },
    onPointerDown: ({ target }: Event) => void (pressedEdge.value = edgeAt(target)),
    onPointerLeave() {
      pointed.value = undefined;
      pointedEdge.value = undefined;
    },
    onFocusIn({ target }: Event) {
      focused.value = nodeAt(target)?.node;
      pressedEdge.value = undefined;
    },
    onFocusOut: () => void (focused.value = undefined),
  };
}
