import { circleBox, clearFrom, clearOf, insideFrom, labelBox, type MapBox, type PlacedLabel } from './label-boxes';
import { joinedCounts } from './label-sides';
import type { Layout, Spot } from './layout';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';

type Key = PictureNode['key'];

/** On every so many square pixels, one label may cover circles, that a whole map is not without names. */
const LANDMARK = 16_000;

/**
 * From which scale on each label of a map is shown, 1 being the whole map: as soon as neither a label that matters more nor
 * a circle is in its way, and then for good. The question matters most, then what a page lit, then what has evidence
 * (`kept`: how much), then what is joined to the most. In a small picture each is shown always.
 */
export function labelScales(
  { nodes, edges }: NetworkPicture,
  layout: Layout,
  kept: ReadonlyMap<Key, number> = new Map(),
): Map<Key, number> {
  if (!layout.isMap) return new Map(nodes.map(({ key }) => [key, 0]));
  const joined = joinedCounts(edges);
  const weightOf = ({ key, lit }: PictureNode) =>
    key === QUESTION ? Infinity : (lit?.passages ?? 0) * 1000 + (kept.get(key) ?? 0) * 100 + joined.get(key)!;
  const landmarks = (layout.width * layout.height) / LANDMARK;
  const placed: PlacedLabel[] = [questionDot(layout)];
  const ranked = nodes
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map(({ key, lit }, rank) => {
      const spot = layout.spots.get(key)!;
      const box = labelBox(spot, spot.side, layout.fontSize);
      const mayCover = rank < landmarks || lit !== undefined || kept.has(key);
      return { key, box, least: Math.max(mayCover ? 0 : spot.clearFrom, insideFrom(box, layout)) };
    });
  // What can be shown on the whole map goes first: else it would wait for what matters more, and is in a circle's way.
  const inTurn = [...ranked.filter(({ least }) => least <= 1), ...ranked.filter(({ least }) => least > 1)];
  return new Map(
    inTurn.map(({ key, box, least }) => {
      const from = key === QUESTION ? 0 : clearOf(box, placed, least);
      placed.push({ ...box, from });
      return [key, from];
    }),
  );
}

/** The question's circle, which no label covers. */
function questionDot({ spots }: Layout): PlacedLabel {
  const { x, y, radius } = spots.get(QUESTION)!;
  return { ...circleBox(x, y, radius), from: 0 };
}

/** Those of some labels that do not overlap at a scale, the first ones first. */
export function labelsApart(keys: Key[], { spots, fontSize }: Layout, scale: number): Key[] {
  const placed: MapBox[] = [];
  return keys.filter(key => {
    const spot: Spot = spots.get(key)!;
    const box = labelBox(spot, spot.side, fontSize);
    const isFree = placed.every(other => clearFrom(box, other) <= scale);
    if (isFree) placed.push(box);
    return isFree;
  });
}
