import { BESIDE } from './bodies';
import { joinedCounts } from './joined-counts';
import { marksWidth, sidesOf } from './kept-marks';
import { circleBox, clearFrom, insideFrom, labelBox, type MapBox } from './label-boxes';
import { FEW } from './landmarks';
import { clearOfLabels, clearOfNodes, type Circle, type Placed } from './label-clearance';
import type { Layout, Spot } from './layout';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import { growthAt, radiusOf, roomOf } from './node-radius';
import { totalOf, type Tally } from './tally';

type Key = PictureNode['key'];
type Tallies = ReadonlyMap<Key, Tally>;

/** How a node of a picture is named. */
export interface Label {
  /** From this scale on, 1 being the whole picture. */
  from: number;
  side: Spot['side'];
}

/** A diamond reaches a bit further than the circle of its radius. */
const DIAMOND = 1.1;

/** Beside a node that has marks of evidence there is no room for a name. */
const SIDES: Spot['side'][] = ['below', 'above', 'right', 'left'];
const SIDES_OF_KEPT: Spot['side'][] = ['below', 'above'];

/** For each of so many square pixels that are seen of a map there is one name: more would be a wall of text. */
const AREA = 4_400;
/** Names may come over circles that are drawn no larger than this, px: their halo leaves a name clear. Fewer names to draw where nodes are many. */
const SMALL = { few: 4.6, many: 3.2 };
/** Between names, px. */
const AROUND = { x: 4, y: 1.5 };

/**
 * How each node is named: in a small picture always; on a map as soon as neither a name that matters more nor a node that a
 * page lit or that has evidence is in the way on one of its sides, and then for good. Over other nodes names come where those
 * are small, over as few as possible. The question matters most, then what a page lit, then what has evidence, then what is
 * joined to the most.
 */
export function labelScales(picture: NetworkPicture, layout: Layout, tallies: Tallies = new Map()): Map<Key, Label> {
  if (!layout.isMap) return new Map(layout.spots.entries().map(([key, { side }]) => [key, { from: 0, side }]));
  const { place, labels } = placing(circlesOf(picture, layout, tallies), layout, tallies);
  // What can be named on the whole map goes first: else it would wait for what matters more, but is in something's way.
  const later = ranked(picture, tallies).filter(node => !place(node, node.key === QUESTION ? Infinity : 1));
  for (const node of later) place(node, Infinity);
  return labels;
}

/** Gives names their places one after the other. */
function placing({ circles, growth, room }: Circles, layout: Layout, tallies: Tallies) {
  const placed: Placed[] = [];
  const labels = new Map<Key, Label>();
  const [stays, small] = [circles.filter(({ matters }) => matters), circles.filter(({ matters }) => !matters)];
  const bestOf = (node: PictureNode, most: number) => {
    const crowded = Math.sqrt((placed.length * AREA) / (layout.width * layout.height));
    let best: (Placed & Label & { covers: number }) | undefined;
    for (const side of tallies.has(node.key) ? SIDES_OF_KEPT : SIDES) {
      const box = boxOf(node, layout, side, room);
      const least = Math.max(crowded > 1 ? crowded : 0, insideFrom(box, layout));
      const clear = least > most ? Infinity : Math.max(least, clearOfNodes(node.key, box, stays, growth, most));
      const from = clear > most ? Infinity : clearOfLabels(box, placed, growth, clear);
      if (from > most || from > (best?.from ?? Infinity)) continue;
      if (most === Infinity) {
        if (!best || from < best.from) best = { box: roomy(box), from, side, covers: 0 }; // Nearer, dots are far apart.
        continue;
      }
      const covers = small.filter(({ key, box: dot }) => key !== node.key && clearFrom(box, dot, growth) > from).length;
      if (!best || from < best.from || covers < best.covers) best = { box: roomy(box), from, side, covers };
    }
    return best;
  };
  /** Says whether the node could be named from a scale of at most `most` on. */
  const place = (node: PictureNode, most: number): boolean => {
    const best = bestOf(node, most);
    if (!best) return false;
    placed.push(best);
    labels.set(node.key, { from: node.key === QUESTION ? 0 : best.from, side: best.side });
    return true;
  };
  return { place, labels };
}

const roomy = (box: MapBox): MapBox => ({
  ...box,
  left: box.left - AROUND.x,
  right: box.right + AROUND.x,
  top: box.top - AROUND.y,
  bottom: box.bottom + AROUND.y,
});

/** Those first whose name matters most. */
function ranked({ nodes, edges }: NetworkPicture, tallies: Tallies): PictureNode[] {
  const joined = joinedCounts(edges);
  const weightOf = ({ key, lit }: PictureNode) => {
    if (key === QUESTION) return Infinity;
    const kept = tallies.get(key);
    return (lit?.passages ?? 0) * 1000 + (kept ? totalOf(kept) : 0) * 100 + joined.get(key)!;
  };
  return nodes.toSorted((a, b) => weightOf(b) - weightOf(a));
}

type Circles = ReturnType<typeof circlesOf>;

/** All nodes as they are drawn, with their marks of evidence, and how they grow. */
function circlesOf({ nodes }: NetworkPicture, layout: Layout, tallies: Tallies) {
  const room = roomOf(layout);
  const small = nodes.length > FEW ? SMALL.many : SMALL.few;
  const circles = nodes.map((node): Circle => {
    const spot = layout.spots.get(node.key)!;
    const tally = tallies.get(node.key);
    const [before, after] = tally ? sidesOf(tally).map(stances => marksWidth(tally, stances) + BESIDE) : [0, 0];
    return {
      key: node.key,
      matters: node.key === QUESTION || !!node.lit || tallies.has(node.key) || radiusOf(node, spot) > small,
      box: circleBox(spot.x, spot.y, radiusOf(node, spot) * DIAMOND, [before!, after!]),
    };
  });
  return { circles, room, growth: (scale: number) => growthAt(scale, room) };
}

function boxOf(node: PictureNode, { spots, fontSize }: Layout, side: Spot['side'], room: number): MapBox {
  const spot = spots.get(node.key)!;
  return labelBox({ ...spot, radius: radiusOf(node, spot) }, side, fontSize, room);
}
