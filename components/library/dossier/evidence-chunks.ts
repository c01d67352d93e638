import type { Evidence } from '@/lib/evidence';
import type { EvidenceGroup } from '@/lib/sifting';

/** So many passages are drawn, and skipped, at a time. */
export const CHUNK = 40;

/** A group in chunks, none larger than {@link CHUNK}. */
export interface ChunkedGroup extends EvidenceGroup {
  chunks: Evidence[][];
}

/** Groups in chunks: what is drawn from a chunk need not be drawn anew when another one is shown below it. */
export function inChunks(groups: EvidenceGroup[]): ChunkedGroup[] {
  return groups.map(group => ({
    ...group,
    chunks: Array.from({ length: Math.ceil(group.evidence.length / CHUNK) }, (_, index) =>
      group.evidence.slice(index * CHUNK, (index + 1) * CHUNK),
    ),
  }));
}

/** The first groups and chunks, until they have `limit` passages at least; and how many they have. */
export function firstOf(groups: ChunkedGroup[], limit: number): { shown: ChunkedGroup[]; count: number } {
  const shown: ChunkedGroup[] = [];
  let count = 0;
  for (const group of groups) {
    const chunks: Evidence[][] = [];
    for (const chunk of group.chunks) {
      if (count >= limit) break;
      chunks.push(chunk);
      count += chunk.length;
    }
    if (chunks.length > 0) shown.push({ ...group, chunks });
  }
  return { shown, count };
}
