/**
 * Tell others of what was written, without failing. It is written whether they hear of it or not: who is told that this
 * failed takes it for a failure of the writing. What was not told is told when the background starts next.
 */
export function quietly(tell: () => Promise<void>): () => Promise<void> {
  return () => tell().catch(() => undefined);
}
