import { BESIDE } from './bodies';
import { MARK, marksWidth, sidesOf } from './kept-marks';
import { circleBox, insideFrom, labelBox, type Box } from './label-boxes';
import type { Layout, Spot } from './layout';
import type { NetworkPicture, PictureNode } from './network';
import { radiusOf } from './node-radius';
import type { Tally } from './tally';
import type { Place } from './zoom';

type Key = PictureNode['key'];
type Side = Spot['side'];

/** A small picture as it stands: all of its names are there, and the reader may have moved nodes. */
export interface Standing {
  nodes: NetworkPicture['nodes'];
  layout: Layout;
  tallies: ReadonlyMap<Key, Tally>;
  placeOf(key: Key): Place;
}

/** What stands anywhere: a node, or its name. */
interface Taken {
  key: Key;
  box: Box;
}

/** Between what was moved and everything else, px. */
const APART = 1;

/**
 * On which side of each node that was moved its name covers neither another name nor a node; undefined where it would on each.
 * Its own side is best. Nodes that were not moved have their names where they were settled.
 */
export function movedSides(standing: Standing): Map<Key, Side | undefined> {
  const { still, moved } = parted(standing);
  const taken = [...still.flatMap(node => takenBy(node, standing)), ...moved.map(node => nodeOf(node, standing))];
  const sides = new Map<Key, Side | undefined>();
  for (const node of moved) {
    const free = freeSide(node, standing, taken);
    sides.set(node.key, free?.side);
    if (free) taken.push({ key: node.key, box: free.box });
  }
  return sides;
}

/** Places are tried so far from each other, px. */
const STEP = 6;

/**
 * The place nearest to where a node was put at which neither it nor its name covers anything; its own from before when there
 * is none.
 */
export function freePlace(key: Key, standing: Standing): Place {
  const { nodes, layout, placeOf } = standing;
  const node = nodes.find(each => each.key === key)!;
  const sides = movedSides(standing);
  const others = nodes.filter(each => each !== node);
  const taken = others.flatMap(each => takenBy(each, standing, sides.get(each.key)));
  const { x, y } = placeOf(key);
  for (let away = 0; away < Math.max(layout.width, layout.height); away += STEP) {
    const count = Math.max(1, Math.ceil((away * 2 * Math.PI) / STEP / 2));
    for (let turn = 0; turn < count; turn++) {
      const angle = (turn / count) * 2 * Math.PI;
      const place = { x: x + Math.cos(angle) * away, y: y + Math.sin(angle) * away };
      const there = { ...standing, placeOf: () => place };
      if (isFree(nodeOf(node, there), layout, taken) && freeSide(node, there, taken)) return place;
    }
  }
  return layout.spots.get(key)!;
}

/** The nodes where they were settled, and the others. */
function parted({ nodes, layout, placeOf }: Standing): { still: PictureNode[]; moved: PictureNode[] } {
  const isStill = ({ key }: PictureNode) => {
    const [{ x, y }, spot] = [placeOf(key), layout.spots.get(key)!];
    return x === spot.x && y === spot.y;
  };
  const { still = [], moved = [] } = Object.groupBy(nodes, node => (isStill(node) ? 'still' : 'moved'));
  return { still, moved };
}

const takenBy = (node: PictureNode, standing: Standing, side = standing.layout.spots.get(node.key)!.side): Taken[] => [
  nodeOf(node, standing),
  { key: node.key, box: nameBox(node, standing, side) },
];

/** A node, with its marks of evidence where they stand beside it. */
function nodeOf(node: PictureNode, { layout, tallies, placeOf }: Standing): Taken {
  const spot = layout.spots.get(node.key)!;
  const [{ x, y }, tally] = [placeOf(node.key), spot.marks ? undefined : tallies.get(node.key)];
  const [before, after] = tally ? sidesOf(tally).map(its => marksWidth(tally, its) + BESIDE) : [0, 0];
  return { key: node.key, box: circleBox(x, y, radiusOf(node, spot), [before!, after!]) };
}

function nameBox(node: PictureNode, { layout, placeOf }: Standing, side: Side): Box {
  const spot = layout.spots.get(node.key)!;
  const box = labelBox({ ...spot, ...placeOf(node.key), radius: radiusOf(node, spot) }, side, layout.fontSize);
  const below = spot.marks && spot.marks.line >= spot.lines.length ? MARK.height / 2 : 0;
  return { ...box, top: box.top - below, bottom: box.bottom + below };
}

function freeSide(node: PictureNode, standing: Standing, taken: Taken[]): { side: Side; box: Box } | undefined {
  const { side: own, marks } = standing.layout.spots.get(node.key)!;
  const all: Side[] = marks ? ['left', 'right'] : standing.tallies.has(node.key) ? ['above', 'below'] : ALL;
  return [own, ...all]
    .map(side => ({ side, box: nameBox(node, standing, side) }))
    .find(({ box }) => isFree({ key: node.key, box }, standing.layout, taken));
}

const ALL: Side[] = ['below', 'above', 'right', 'left'];

const isFree = ({ key, box }: Taken, layout: Layout, taken: Taken[]) =>
  insideFrom(box, layout) === 0 && !taken.some(other => other.key !== key && areOver(box, other.box));

function areOver(one: Box, other: Box): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  return (
    one.left - APART < dx + other.right &&
    dx + other.left - APART < one.right &&
    one.top - APART < dy + other.bottom &&
    dy + other.top - APART < one.bottom
  );
}
