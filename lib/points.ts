import { QUESTION, type PictureNode } from './network';
import { partsOf } from './node-key';
import type { Place, Size } from './zoom';

type Key = PictureNode['key'];

/**
 * Where the reader put nodes of a network's picture, by their ids in it; the question's is empty. In shares of the picture's
 * width and height, 0 to 1: pictures of all sizes have them in common.
 */
export type Points = Record<string, readonly [x: number, y: number]>;

/** The reader has put nothing elsewhere. */
export const NO_POINTS: Points = {};

/** Nearer to the edge than this share, a node could not be taken hold of again. */
const EDGE = 0.02;

/** Where a node was put, in a picture of that size; undefined when it was left where it stands by itself. */
export function placeOf(key: Key, points: Points, { width, height }: Size): Place | undefined {
  const id = idOf(key);
  if (!Object.hasOwn(points, id)) return undefined;
  const [x, y] = points[id]!;
  return { x: x * width, y: y * height };
}

/** The points of nodes that were put to some places of a picture of that size. */
export function pointsOf(moved: Iterable<readonly [Key, Place]>, { width, height }: Size): Points {
  return Object.fromEntries([...moved].map(([key, { x, y }]) => [idOf(key), [share(x / width), share(y / height)]]));
}

const idOf = (key: Key) => (key === QUESTION ? '' : partsOf(key).id);

/** In the picture, and not written with more digits than one sees. */
const share = (of: number) => Math.round(Math.min(1 - EDGE, Math.max(EDGE, of)) * 10_000) / 10_000;
