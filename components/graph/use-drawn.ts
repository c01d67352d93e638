import { useMemo } from 'preact/hooks';
import type { Measure } from '@/lib/labels';
import { NEAREST } from '@/lib/label-boxes';
import { labelScales } from '@/lib/label-scales';
import type { Layout } from '@/lib/layout';
import type { NetworkPicture } from '@/lib/network';
import { edgePaths } from './edge-paths';
import { indexOf } from './picture-index';
import { usePlaces } from './use-places';
import { useSettled } from './use-settled';
import { useWhole } from './use-whole';

/** What there is to draw of a picture; nothing of it moves before it has settled. */
type Drawn = ReturnType<typeof useDrawn>;
/** The same once it has settled. */
export type DrawnSettled = Drawn & { settled: Layout };

/** How near a small picture comes: four times a label's size. */
const MAX_ZOOM = 4;

/** All that a picture's parts are drawn from, each computed anew only when what it follows from has changed. */
export function useDrawn(given: NetworkPicture, width: number, height: number, measure: Measure) {
  const whole = useWhole(given);
  const picture = whole ?? given;
  const settled = useSettled(whole, width, height, measure);
  const { places, move, putBack } = usePlaces(settled);
  const isMap = settled?.isMap ?? false;
  return {
    picture,
    settled,
    places,
    move,
    putBack,
    isMap,
    nearest: isMap ? NEAREST : MAX_ZOOM,
    index: useMemo(() => indexOf(picture), [picture]),
    paths: useMemo(() => edgePaths(picture.edges, places, isMap), [picture, places, isMap]),
    labelsFrom: useMemo(
      () => (settled ? labelScales(picture, settled) : new Map<string, number>()),
      [picture, settled],
    ),
  };
}
