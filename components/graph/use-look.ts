import { computed, useSignal, type ReadonlySignal } from '@preact/signals';
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

/** Follow what is looked at in a picture, by pointer or focus: one set of listeners for all of it. */
export function useLook(index: PictureIndex, edges: PictureEdge[]) {
  const pointed = useSignal<Key | undefined>(undefined);
  const focused = useSignal<Key | undefined>(undefined);
  const edge = useSignal<PictureEdge | undefined>(undefined);
  const look = useMemo((): Look => {
    const looked = computed(() => index.nodes.get(pointed.value ?? focused.value ?? ''));
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
  }, [index]);
  const listeners = {
    onPointerOver({ target }: Event) {
      pointed.value = nodeAt(target)?.node;
      const at = (target as Element).getAttribute('data-edge');
      edge.value = at === null ? undefined : edges[Number(at)];
    },
    onPointerLeave() {
      pointed.value = undefined;
      edge.value = undefined;
    },
    onFocusIn: ({ target }: Event) => void (focused.value = nodeAt(target)?.node),
    onFocusOut: () => void (focused.value = undefined),
  };
  return { look, listeners };
}
