/** How a picture is seen through a view: scaled by `k`, then moved by `x` and `y` pixels of the view. */
export interface Zoom {
  k: number;
  x: number;
  y: number;
}

/** A place, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A width and a height, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The whole picture fills the view. */
export const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

/** Where a place of the picture is in the view. */
export function seen({ k, x, y }: Zoom, place: Place): Place {
  return { x: place.x * k + x, y: place.y * k + y };
}

/** Nearer by `factor`, within the scales given; what is at `fixed` in the view stays there. */
export function nearer(zoom: Zoom, factor: number, fixed: Place, [min, max]: [min: number, max: number]): Zoom {
  const k = Math.min(max, Math.max(min, zoom.k * factor));
  const change = k / zoom.k;
  return { k, x: fixed.x - (fixed.x - zoom.x) * change, y: fixed.y - (fixed.y - zoom.y) * change };
}

/** Shifted by pixels of the view. */
export function shifted({ k, x, y }: Zoom, dx: number, dy: number): Zoom {
  return { k, x: x + dx, y: y + dy };
}

/** With a place of the picture in the middle of the view, at the same scale. */
export function centred({ k }: Zoom, place: Place, view: Size): Zoom {
  return { k, x: view.width / 2 - place.x * k, y: view.height / 2 - place.y * k };
}
