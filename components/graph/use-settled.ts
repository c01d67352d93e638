import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Settle } from '@/lib/kept-layout';
import type { Lettering } from '@/lib/label-rows';
import { layout, settling, type Layout } from '@/lib/layout';
import type { NetworkPicture } from '@/lib/network';
import { inSlices } from './in-slices';

/** Larger ones settle in slices. */
const AT_ONCE = 16;

/** A settled layout, and what it is the layout of. */
interface Settled {
  content: string;
  layout: Layout;
}

/** A picture's layout: at once for a small network; nothing yet while a large one settles, in slices, or its edges are sought. */
export function useSettled(
  picture: NetworkPicture | undefined,
  width: number,
  height: number,
  lettering: Lettering,
  settle: Settle = layout,
): Layout | undefined {
  const isSmall = picture !== undefined && picture.nodes.length <= AT_ONCE;
  // Where nodes stand depends on the network only, not on what is lit in it.
  const content = useMemo(() => picture?.nodes.map(({ key }) => key).join(' '), [picture]);
  const small = useMemo(
    () => (isSmall ? settle(picture, width, height, lettering) : undefined),
    [content, width, height, lettering],
  );
  const [large, setLarge] = useState<Settled>();
  useLayoutEffect(() => {
    if (!picture || isSmall || content === undefined) return;
    const over = new AbortController();
    void inSlices(settling(picture, width, height, lettering), over.signal).then(
      found => found && setLarge({ content, layout: found }),
    );
    return () => over.abort();
  }, [content, width, height, lettering]);
  return small ?? (large !== undefined && large.content === content ? large.layout : undefined);
}
