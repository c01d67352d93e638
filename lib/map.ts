import { bodyOf } from './bodies';
import { joinedCounts } from './joined-counts';
import type { Measure } from './labels';
import { makeRoom, type Named } from './landmarks';
import type { Layout } from './layout';
import { fit, pushApart } from './map-fit';
import { pushAndPull, ROUNDS, spread, type Field } from './map-forces';
import { QUESTION, type NetworkPicture } from './network';
import type { Steps } from './steps';
import { areTwins } from './twins';

/** Room between nodes that their circles take, and what circles measure at least and at most; px. */
const SHARE = 0.22;
const SMALLEST = 3.5;
const LARGEST = 12;
/** Labels keep their size on the screen however near the map is, px. */
const LABELS = { fontSize: 11, labelWidth: 104, questionWidth: 104 };
/** Round the question, so that it stands out; px. */
const CLEARING = 30;
/** Between circles and the edge, px. */
const EDGE = 6;
/** The share of a map that is kept for names. */
const NAMES = 0.3;
/** Near-twins by name pull as if they shared so many words more. */
const TWINS = 8;
/** A map bends no lines. */
const STRAIGHT = { x: 0, y: 0, share: 0 };
/** Marks of evidence come and go without moving a map. */
const NO_MARKS = new Map();
/** Labels are measured so many at a time. */
const BATCH = 20;

/**
 * Settle a network that has too many nodes for all labels at once: a map to zoom into. What is joined is near. Yields after
 * each piece of work, a millisecond or so, for others to have their turn.
 */
export function* settleMap(
  { nodes, edges }: NetworkPicture,
  width: number,
  height: number,
  measure: Measure,
): Steps<Layout> {
  const field = spread(nodes.length, springsOf({ nodes, edges }));
  for (let round = 0; round < ROUNDS; round++) {
    pushAndPull(field, round);
    yield;
  }
  const room = Math.sqrt((width * height * (1 - NAMES)) / nodes.length);
  const radius = Math.min(LARGEST, Math.max(SMALLEST, room * SHARE));
  const sheet = {
    width,
    height,
    radii: nodes.map((_, at) => (at === 0 ? CLEARING : radius)),
    fixed: new Set([0]),
    margin: { x: radius + EDGE, y: radius + EDGE },
  };
  fit(field, sheet);
  pushApart(field, sheet);
  yield;
  const size = { width, height, fontSize: LABELS.fontSize };
  const named = yield* namesOf(nodes, edges, radius, measure);
  yield* makeRoom(field, sheet, named, size);
  const spots = named.map(
    ({ at, ...name }) =>
      [nodes[at]!.key, { x: field.x[at]!, y: field.y[at]!, side: 'below' as const, ...name }] as const,
  );
  return { ...size, isMap: true, bend: STRAIGHT, spots: new Map(spots) };
}

/** What is joined pulls, the more the more it shares; near-twins most. */
function springsOf({ nodes, edges }: Pick<NetworkPicture, 'nodes' | 'edges'>): Field['springs'] {
  const index = new Map(nodes.map(({ key }, at) => [key, at]));
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  return edges
    .filter(({ kind }) => kind !== 'theme')
    .map(({ from, to, shared }) => ({
      from: index.get(from)!,
      to: index.get(to)!,
      pull: (Math.min(4, shared.length) + (areTwins(names.get(from)!, names.get(to)!) ? TWINS : 0)) / 2,
    }));
}

/** The names as they are broken into lines, those that matter most first: the question, then what is joined to the most. */
function* namesOf(
  nodes: NetworkPicture['nodes'],
  edges: NetworkPicture['edges'],
  radius: number,
  measure: Measure,
): Steps<Named[]> {
  const joined = joinedCounts(edges);
  const ranked = nodes
    .map(({ key }, at) => ({ at, weight: key === QUESTION ? Infinity : joined.get(key)! }))
    .toSorted((a, b) => b.weight - a.weight);
  const named: Named[] = [];
  for (const [count, { at }] of ranked.entries()) {
    const body = bodyOf(nodes[at]!, { ...LABELS, upTo: Infinity, radius }, { measure, marks: NO_MARKS });
    named.push({ at, radius: body.radius, lines: body.lines, labelWidth: body.blockWidth });
    if (count % BATCH === BATCH - 1) yield;
  }
  return named;
}
