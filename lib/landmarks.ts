import { circleBox, insideFrom, labelBox, type Box } from './label-boxes';
import type { Layout, Spot } from './layout';
import { pushApart, type Sheet } from './map-fit';
import type { Field } from './map-forces';
import type { Steps } from './steps';

/** On every so many square pixels, one name has room made for it, that a whole map is not without names; of many nodes on more. */
const AREA = { few: 4_400, many: 6_000 };
/** More nodes than these are many: a map of them is to move as smoothly. */
export const FEW = 150;
/** Rounds of making room; what is not clear then is named when the map is nearer. */
const ROUNDS = 50;
/** So many of those that matter most are looked at for each landmark: the others may be too near. */
const CANDIDATES = 6;
/** Between names and circles, px. */
const GAP = 3;

/** A node of a map as it is named, by its index. */
export interface Named extends Pick<Spot, 'radius' | 'lines' | 'labelWidth'> {
  at: number;
}

/**
 * Move circles off the names of a map's landmarks, in pieces of work.
 *
 * @param ranked the nodes whose names matter most, the question first.
 */
export function* makeRoom(
  field: Field,
  sheet: Sheet,
  ranked: Named[],
  size: Pick<Layout, 'width' | 'height' | 'fontSize'>,
): Steps<void> {
  const area = field.x.length > FEW ? AREA.many : AREA.few;
  const count = Math.floor((size.width * size.height) / area);
  const landmarks: Landmark[] = [];
  for (const node of ranked.slice(0, count * CANDIDATES)) {
    const next = landmarkOf(node, field, sheet, size);
    if (landmarks.length < count && next && landmarks.every(other => !areNear(next, other))) landmarks.push(next);
  }
  const fixed = new Set([0, ...landmarks.map(({ at }) => at)]);
  for (let round = 0; round < ROUNDS; round++) {
    pushApart(field, { ...sheet, fixed }, 1);
    const pushed = landmarks.map(landmark => pushOff(field, { ...sheet, fixed }, landmark));
    if (!pushed.includes(true)) return;
    yield;
  }
  pushApart(field, { ...sheet, fixed }); // Sooner a dot under a name than one over another.
}

/** A node that keeps its place, its circle, and its name. */
interface Landmark {
  at: number;
  circle: Box;
  name: Box;
}

function landmarkOf(
  { at, ...named }: Named,
  { x, y }: Field,
  { radii }: Sheet,
  size: Pick<Layout, 'width' | 'height' | 'fontSize'>,
): Landmark | undefined {
  const spot = { ...named, x: x[at]!, y: y[at]! };
  const sides = (['below', 'above'] as const).map(side => labelBox(spot, side, size.fontSize));
  const name = sides.find(box => insideFrom(box, size) === 0);
  if (!name) return undefined;
  // What stands beside the node would come over its name when the map is nearer.
  const whole = { ...name, top: Math.min(name.top, 0), bottom: Math.max(name.bottom, 0) };
  return { at, name: whole, circle: circleBox(spot.x, spot.y, radii[at]!) };
}

/** Whether there is no room for a circle between the names of two landmarks, or none for the circle of one of them. */
function areNear(one: Landmark, other: Landmark): boolean {
  const between = 2 * (Math.min(one.circle.right, other.circle.right) + GAP);
  return (
    areOver(one.name, other.name, between) ||
    areOver(one.name, other.circle, GAP) ||
    areOver(one.circle, other.name, GAP)
  );
}

function areOver(one: Box, other: Box, gap: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  return (
    one.left - gap < dx + other.right &&
    dx + other.left - gap < one.right &&
    one.top - gap < dy + other.bottom &&
    dy + other.top - gap < one.bottom
  );
}

/** Push circles off a landmark's name on the shortest way. Says whether any were there. */
function pushOff(
  { x, y }: Field,
  { radii, margin, width, height, fixed }: Sheet,
  { name: box, circle }: Landmark,
): boolean {
  let isAny = false;
  for (let at = 0; at < x.length; at++) {
    if (fixed.has(at)) continue;
    const reach = radii[at]! + GAP;
    const out = {
      left: x[at]! - (box.x + box.left - reach),
      right: box.x + box.right + reach - x[at]!,
      up: y[at]! - (box.y + box.top - reach),
      down: box.y + box.bottom + reach - y[at]!,
    };
    if (Math.min(out.left, out.right, out.up, out.down) <= 0.1) continue;
    isAny = true;
    // The landmark itself is in the way, and between a name and the edge there may be no room.
    if (Math.abs(x[at]! - box.x) < circle.right + reach) out[box.bottom > 0 ? 'up' : 'down'] = Infinity;
    if (x[at]! - out.left < margin.x) out.left = Infinity;
    if (x[at]! + out.right > width - margin.x) out.right = Infinity;
    if (y[at]! - out.up < margin.y) out.up = Infinity;
    if (y[at]! + out.down > height - margin.y) out.down = Infinity;
    const least = Math.min(out.left, out.right, out.up, out.down);
    if (least === Infinity) continue;
    if (least === out.up) y[at]! -= least;
    else if (least === out.down) y[at]! += least;
    else x[at]! += least === out.left ? -least : least;
  }
  return isAny;
}
