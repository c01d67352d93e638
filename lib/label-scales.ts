import { BESIDE } from './bodies';
import { joinedCounts } from './joined-counts';
import { marksWidth, sidesOf } from './kept-marks';
import { circleBox, clearFrom, insideFrom, labelBox, type MapBox } from './label-boxes';
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
  /** The node itself is hidden until this scale: a name that matters more is where it stands. */
  hiddenUntil?: number;
}

/** A diamond reaches a bit further than the circle of its radius. */
const DIAMOND = 1.1;

/** Beside a node that has marks of evidence there is no room for a name. */
const SIDES: Spot['side'][] = ['below', 'above', 'right', 'left'];
const SIDES_OF_KEPT: Spot['side'][] = ['below', 'above'];

/** For each of so many square pixels, one name that matters may be where others stand. */
const AREA = 14_000;

/**
 * How each node is named: in a small picture always; on a map as soon as neither a name that matters more nor a node is in
 * the way on one of its sides, and then for good. The question matters most, then what a page lit, then what has evidence,
 * then what is joined to the most. A few of what is lit or has evidence are named on the whole map even where others are
 * in the way: those are hidden until there is room.
 */
export function labelScales(picture: NetworkPicture, layout: Layout, tallies: Tallies = new Map()): Map<Key, Label> {
  if (!layout.isMap) return new Map(layout.spots.entries().map(([key, { side }]) => [key, { from: 0, side }]));
  const { place, withHidden } = placing(circlesOf(picture, layout, tallies), layout, tallies);
  let covering = Math.floor((layout.width * layout.height) / AREA);
  // What can be named on the whole map goes first: else it would wait for what matters more, but is in something's way.
  const later = ranked(picture, tallies).filter(node => {
    if (place(node, node.key === QUESTION ? Infinity : 1)) return false;
    const isCovering = covering > 0 && matters(node, tallies) && place(node, 1, true);
    if (isCovering) covering--;
    return !isCovering;
  });
  for (const node of later) place(node, Infinity);
  return withHidden();
}

const matters = ({ key, lit }: PictureNode, tallies: Tallies) => lit !== undefined || tallies.has(key);

/** Gives names their places one after the other. */
function placing(drawn: Circles, layout: Layout, tallies: Tallies) {
  const placed: Placed[] = [];
  const labels = new Map<Key, Label>();
  const hidden = new Map<Key, number>();
  const bestOf = (node: PictureNode, most: number, mayCover: boolean) => {
    const sides = tallies.has(node.key) ? SIDES_OF_KEPT : SIDES;
    const inTheWay = mayCover ? drawn.circles.filter(circle => circle.matters) : drawn.circles;
    let best: (Placed & Label) | undefined;
    for (const side of most > 1 ? sides.slice(0, 2) : sides) {
      const box = boxOf(node, layout, side, drawn.room);
      const clear = clearOfNodes(node.key, box, inTheWay, drawn.growth, most);
      const least = Math.max(insideFrom(box, layout), hidden.get(node.key) ?? 0, clear);
      const from = least > most ? Infinity : clearOfLabels(box, placed, drawn.growth, least);
      if (from <= most && from < (best?.from ?? Infinity)) best = { box, from, side };
    }
    return best;
  };
  /** Says whether the node could be named from a scale of at most `most` on. */
  const place = (node: PictureNode, most: number, mayCover = false): boolean => {
    const best = bestOf(node, most, mayCover);
    if (!best) return false;
    placed.push(best);
    labels.set(node.key, { from: node.key === QUESTION ? 0 : best.from, side: best.side });
    if (!mayCover) return true;
    for (const { key, box, matters: stays } of drawn.circles) {
      const until = stays ? 0 : clearFrom(best.box, box, drawn.growth);
      if (until > best.from) hidden.set(key, Math.max(until, hidden.get(key) ?? 0));
    }
    return true;
  };
  const withHidden = () =>
    new Map(
      labels
        .entries()
        .map(([key, label]) => [key, hidden.has(key) ? { ...label, hiddenUntil: hidden.get(key)! } : label]),
    );
  return { place, withHidden };
}

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
  const circles = nodes.map((node): Circle => {
    const spot = layout.spots.get(node.key)!;
    const tally = tallies.get(node.key);
    const [before, after] = tally ? sidesOf(tally).map(stances => marksWidth(tally, stances) + BESIDE) : [0, 0];
    const stays = node.key === QUESTION || matters(node, tallies);
    return {
      key: node.key,
      matters: stays,
      box: circleBox(spot.x, spot.y, radiusOf(node, spot) * DIAMOND, [before!, after!]),
    };
  });
  return { circles, room, growth: (scale: number) => growthAt(scale, room) };
}

function boxOf(node: PictureNode, { spots, fontSize }: Layout, side: Spot['side'], room: number): MapBox {
  const spot = spots.get(node.key)!;
  return labelBox({ ...spot, radius: radiusOf(node, spot) }, side, fontSize, room);
}
