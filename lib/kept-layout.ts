import type { Lettering } from './label-rows';
import type { Layout, Spot } from './layout';
import type { NetworkPicture, PictureNode } from './network';
import type { Size } from './zoom';

/** A settled layout, fit to be written down. */
export interface KeptLayout {
  /** All that it follows from. */
  from: string;
  layout: Omit<Layout, 'spots'>;
  spots: [key: PictureNode['key'], spot: Spot][];
}

/** Settles a small network at once. */
export type Settle = (picture: NetworkPicture, width: number, height: number, lettering: Lettering) => Layout;

/** A layout to be written down. */
export function keptLayout(from: string, { spots, ...layout }: Layout): KeptLayout {
  return { from, layout, spots: [...spots] };
}

/** A layout as it was when it was written down. */
export function layoutOf({ layout, spots }: KeptLayout): Layout {
  return { ...layout, spots: new Map(spots) };
}

/**
 * All that a layout follows from, as a text: names and how wide they are in the font of the moment, what joins them, how much
 * room evidence takes, and the size.
 */
export function originOf({ nodes, edges }: NetworkPicture, size: Size, { measure, marks }: Lettering): string {
  return JSON.stringify([
    size,
    nodes.map(({ key, kind, name }) => [key, name, measure(name, kind !== 'question')]),
    edges.map(({ from, to, kind, shared }) => [from, to, kind, shared.length]),
    [...marks],
  ]);
}
