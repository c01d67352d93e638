import { labelBox } from './label-boxes';
import type { Layout, Spot } from './layout';
import type { PictureNode } from './network';
import { seen, type Zoom } from './zoom';

type Key = PictureNode['key'];

/** A name that is shown for the time being, and where. */
export interface Shown {
  key: Key;
  side: Spot['side'];
}

const SIDES: Spot['side'][] = ['below', 'above', 'right', 'left'];

/**
 * Those of some names that find room in what is seen of a map, the first ones first: none overlaps another or leaves the view.
 * The first is shown in any case. `places` are where their nodes stand.
 */
export function labelsApart(keys: Key[], { spots, ...view }: Layout, at: Zoom, places: PlaceOf): Shown[] {
  const taken: Rect[] = [];
  const shown: Shown[] = [];
  for (const key of keys) {
    const spot = spots.get(key)!;
    const middle = seen(at, places(key));
    const rects = SIDES.map(side => ({ side, rect: rectOf({ ...spot, ...middle }, side, view.fontSize) }));
    const free =
      rects.find(({ rect }) => isInside(rect, view) && !taken.some(other => areOver(rect, other))) ??
      (shown.length === 0 ? rects[0] : undefined);
    if (!free) continue;
    taken.push(free.rect);
    shown.push({ key, side: free.side });
  }
  return shown;
}

type PlaceOf = (key: Key) => { x: number; y: number };

/** On the screen. */
interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function rectOf(spot: Spot, side: Spot['side'], fontSize: number): Rect {
  const { x, y, left, right, top, bottom } = labelBox(spot, side, fontSize);
  return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

const isInside = ({ left, right, top, bottom }: Rect, { width, height }: Pick<Layout, 'width' | 'height'>) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const areOver = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
