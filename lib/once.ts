/** Work something out when it is first asked for, and only then: most starts of a page or of the background never ask. */
export function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}
