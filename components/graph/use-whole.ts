import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { NetworkPicture, PictureEdge } from '@/lib/network';
import { inSlices } from './in-slices';

/** A picture with its edges: at once where they are known; nothing yet while those of a large network are found, in slices. */
export function useWhole(picture: NetworkPicture): NetworkPicture | undefined {
  const [found, setFound] = useState<{ of: NetworkPicture; edges: PictureEdge[] }>();
  const { joining } = picture;
  useLayoutEffect(() => {
    if (!joining) return;
    const over = new AbortController();
    void inSlices(joining(), over.signal).then(edges => edges && setFound({ of: picture, edges }));
    return () => over.abort();
  }, [picture]);
  return useMemo(() => {
    if (!joining) return picture;
    return found?.of === picture ? { ...picture, edges: found.edges } : undefined;
  }, [picture, found]);
}
