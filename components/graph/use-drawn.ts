import { useMemo } from 'preact/hooks';
import { marksOf } from '@/lib/kept-marks';
import type { Settle } from '@/lib/kept-layout';
import type { Lettering } from '@/lib/label-rows';
import type { Measure } from '@/lib/labels';
import { NEAREST } from '@/lib/label-boxes';
import { labelScales, type Label } from '@/lib/label-scales';
import type { Layout } from '@/lib/layout';
import type { NetworkPicture } from '@/lib/network';
import { edgePaths } from './edge-paths';
import { NO_POINTS, type Points } from '@/lib/points';
import { indexOf, type Tallies } from './picture-index';
import { usePlaces, type Places } from './use-places';
import { useSettled } from './use-settled';
import { useWhole } from './use-whole';

/** What there is to draw of a picture; nothing of it moves before it has settled. */
type Drawn = ReturnType<typeof useDrawn>;
/** The same once it has settled. */
export type DrawnSettled = Drawn & { settled: Layout };

/** How near a small picture comes: four times a label's size. */
const MAX_ZOOM = 4;

/** What a picture is drawn from. */
interface Given {
  picture: NetworkPicture;
  tallies: Tallies;
  /** Where the reader put nodes; `null` until that is known: nothing is drawn to jump there later. */
  points: Points | null;
  onPoints?(points: Points): void;
  settle?: Settle | undefined;
}

/** All that a picture's parts are drawn from, each computed anew only when what it follows from has changed. */
export function useDrawn({ tallies, points, ...given }: Given, width: number, height: number, measure: Measure) {
  const whole = useWhole(given.picture);
  const picture = whole ?? given.picture;
  const lettering = useLettering(tallies, measure);
  const layout = useSettled(whole, width, height, lettering, given.settle);
  const settled = points === null ? undefined : layout;
  const { nodes } = picture;
  const { places, ...moving } = usePlaces(settled, { ...given, nodes, tallies, points: points ?? NO_POINTS });
  const isMap = settled?.isMap ?? false;
  return {
    picture,
    settled,
    places,
    ...moving,
    isMap,
    nearest: isMap ? NEAREST : MAX_ZOOM,
    index: useMemo(() => indexOf(picture, tallies), [picture, tallies]),
    paths: useMemo(() => edgePaths(picture.edges, places, isMap, settled?.bend), [picture, places, isMap]),
    /** How each node is named. */
    labels: useMemo(
      () => (settled ? labelScales(picture, stood(settled, places), tallies) : new Map<string, Label>()),
      [picture, settled, tallies, points],
    ),
  };
}

/** A layout with nodes where they stand now. */
function stood(settled: Layout, places: Places): Layout {
  const spots = settled.spots.entries().map(([key, spot]) => [key, { ...spot, ...places.get(key)!.peek() }] as const);
  return { ...settled, spots: new Map(spots) };
}

/** What names are written with: the same as long as no evidence takes other room. */
function useLettering(tallies: Tallies, measure: Measure): Lettering {
  const marks = marksOf(tallies);
  return useMemo(() => ({ measure, marks }), [JSON.stringify([...marks]), measure]);
}
