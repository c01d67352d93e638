import { useState } from 'preact/hooks';
import type { NetworkPicture, PictureEdge, PictureNode } from '@/lib/network';
import { edgeLine, nodeLines } from './graph-words';

/** What is looked at in a picture, by pointer or focus, and what there is to say of it. */
export function useLook(picture: NetworkPicture, nodes: ReadonlyMap<PictureNode['key'], PictureNode>) {
  const [looked, setLooked] = useState<PictureNode['key']>();
  const [edge, onEdge] = useState<PictureEdge>();
  const node = looked === undefined ? undefined : nodes.get(looked);
  const linesOf = () => {
    if (edge) return [edgeLine(edge, nodes)];
    return node ? nodeLines(node, picture, nodes) : [];
  };
  return {
    node: looked,
    /** The node that the caption must not cover. */
    at: edge?.to ?? looked,
    lines: linesOf(),
    onEdge: (next: PictureEdge | undefined) => onEdge(next),
    onNode(key: PictureNode['key'], isLooked: boolean): void {
      setLooked(before => {
        if (isLooked) return key;
        return before === key ? undefined : before;
      });
    },
  };
}
