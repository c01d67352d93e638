import type { Attempt } from './attempt';
import { column, heightOfColumn } from './column';
import { fontsFor, LOWEST, type Lettering, type Letters } from './label-rows';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import { ringOrder } from './ring';
import { wreath, wreathPlan } from './wreath';
import type { Size } from './zoom';

/** A narrower box (px) has no room for names on both sides; in a wider one they always find it. */
const BOTH_SIDES = { least: 250, surely: 560 };
/** A wreath is so much nicer to look at than a column, in px of height. */
const NICER = 50;
/** Up to so many findings and relationships are all named, in whatever way. */
export const NAMED = 40;

/** One way to put names in rows, and how high it has to be to cut none, px. */
interface Way {
  height: number;
  settle(size: Size): Attempt;
}

/** Settle a network with all names in rows beside their nodes, which takes the least room; undefined where there are too many. */
export function inRows(picture: NetworkPicture, size: Size, lettering: Lettering): Attempt | undefined {
  const rows = picture.nodes.length / (size.width < BOTH_SIDES.least ? 1 : 2);
  if (rows * LOWEST > size.height + LOWEST) return undefined;
  const nodes = inOrder(picture);
  const ways = fontsFor(size.width).map(font => waysFor(nodes, size.width, { ...lettering, font }));
  for (const [best] of ways) {
    const settled = best!.settle(size);
    if (settled.isClear && settled.cuts === 0) return settled;
  }
  const low = ways.at(-1)!.map(({ settle }) => settle(size));
  return low.find(({ isClear }) => isClear) ?? low[0];
}

/** One name under the other, or names on both sides: first what takes and breaks less. */
function waysFor(nodes: PictureNode[], width: number, letters: Letters): Way[] {
  const ways: (Way & { cost: number })[] = [];
  if (width >= BOTH_SIDES.least) {
    const plan = wreathPlan(nodes, width, letters);
    ways.push({ ...plan, settle: size => wreath(plan, size, letters) });
  }
  if (width < BOTH_SIDES.surely) {
    const height = heightOfColumn(nodes, width, letters);
    ways.push({ height, cost: height + NICER, settle: size => column(nodes, size, letters) });
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/** The question, then the others as they go round: what is joined side by side. */
function inOrder({ nodes, edges }: Pick<NetworkPicture, 'nodes' | 'edges'>): PictureNode[] {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  return [byKey.get(QUESTION)!, ...ringOrder(nodes, edges).map(key => byKey.get(key)!)];
}

/**
 * How high a picture of a width is best made, px, `least` at least: as high as it takes to name all. One of more nodes than
 * can always be named is made no higher than `most`, and a map no higher than `least`.
 */
export function heightFor(
  picture: Pick<NetworkPicture, 'nodes' | 'edges'>,
  width: number,
  [least, most]: [least: number, most: number],
  lettering: Lettering,
): number {
  const isNamed = picture.nodes.length <= NAMED + 1;
  if (!isNamed && (picture.nodes.length / 2) * LOWEST > most) return least;
  const letters = { ...lettering, font: fontsFor(width).at(-1)! };
  const need = Math.ceil(waysFor(inOrder(picture), width, letters)[0]!.height);
  return isNamed || need <= most ? Math.max(least, need) : least;
}
