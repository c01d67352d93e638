import type { Attempt } from './attempt';
import { column, heightOfColumn } from './column';
import { fontsFor, LOWEST, type Lettering } from './label-rows';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import { ringOrder } from './ring';
import { heightOfWreath, wreath } from './wreath';
import type { Size } from './zoom';

/** A narrower box (px) has no room for names on both sides. */
const BOTH_SIDES = 260;
/** Up to so many findings and relationships are all named, in whatever way. */
export const NAMED = 25;

/** Settle a network with all names in rows beside their nodes, which takes the least room; undefined where there are too many. */
export function inRows(picture: NetworkPicture, size: Size, lettering: Lettering): Attempt | undefined {
  const rows = picture.nodes.length / (size.width < BOTH_SIDES ? 1 : 2);
  if (rows * LOWEST > size.height + LOWEST) return undefined;
  const settle = size.width < BOTH_SIDES ? column : wreath;
  const nodes = inOrder(picture);
  for (const font of fontsFor(size.width)) {
    const tried = settle(nodes, size, { ...lettering, font });
    if (tried.isClear && tried.cuts === 0) return tried;
  }
  return settle(nodes, size, { ...lettering, font: fontsFor(size.width).at(-1)! });
}

/** The question, then the others as they go round: what is joined side by side. */
function inOrder({ nodes, edges }: NetworkPicture): PictureNode[] {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  return [byKey.get(QUESTION)!, ...ringOrder(nodes, edges).map(key => byKey.get(key)!)];
}

/**
 * How high a picture of a width is best made, px, between `least` and `most`: as high as it takes to name all. A map is not
 * made higher.
 */
export function heightFor(
  { nodes }: Pick<NetworkPicture, 'nodes'>,
  width: number,
  [least, most]: [least: number, most: number],
  lettering: Lettering,
): number {
  const letters = { ...lettering, font: fontsFor(width).at(-1)! };
  const need = Math.ceil((width < BOTH_SIDES ? heightOfColumn : heightOfWreath)(nodes, width, letters));
  return need > most && nodes.length > NAMED + 1 ? least : Math.max(least, Math.min(most, need));
}
