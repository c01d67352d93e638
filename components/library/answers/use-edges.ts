import { useMemo } from 'preact/hooks';
import type { Sharing } from '@/lib/answers';
import type { StoredNetwork } from '@/lib/model';
import { networkPicture } from '@/lib/network';
import { useWhole } from '@/components/graph/use-whole';

/** What a network's findings share, as its picture shows it: of a large network a moment later. */
export function useEdges(stored: StoredNetwork): Sharing[] {
  const whole = useWhole(useMemo(() => networkPicture(stored), [stored]));
  return useMemo(() => (whole?.edges ?? []).filter(({ kind }) => kind === 'shared'), [whole]);
}
