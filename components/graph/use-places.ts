import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Measure } from '@/lib/labels';
import { layout, type Spot } from '@/lib/layout';
import type { NetworkPicture, PictureNode } from '@/lib/network';

/** Where the nodes of a picture stand: settled before the first drawing, then as the reader drags them. */
export function usePlaces(picture: NetworkPicture, width: number, height: number, measure: Measure) {
  // Where nodes stand depends on the network only, not on what is lit in it.
  const content = picture.nodes.map(({ key }) => key).join(' ');
  const settled = useMemo(() => layout(picture, width, height, measure), [content, width, height, measure]);
  const [moved, setMoved] = useState(new Map<PictureNode['key'], { dx: number; dy: number }>());
  useEffect(() => setMoved(new Map()), [settled]);
  const places = useMemo(
    () =>
      new Map(
        settled.spots.entries().map(([key, spot]): [PictureNode['key'], Spot] => {
          const { dx, dy } = moved.get(key) ?? { dx: 0, dy: 0 };
          return [key, { ...spot, x: spot.x + dx, y: spot.y + dy }];
        }),
      ),
    [settled, moved],
  );
  return {
    settled,
    places,
    move(key: PictureNode['key'], dx: number, dy: number): void {
      setMoved(before => {
        const known = before.get(key) ?? { dx: 0, dy: 0 };
        return new Map(before).set(key, { dx: known.dx + dx, dy: known.dy + dy });
      });
    },
    putBack: () => setMoved(new Map()),
  };
}
