/** Things of which the best can be taken, however often what they are worth falls: a binary heap (Williams, 1964). */
export interface BestFirst<T> {
  /** The best, which stays; undefined when there is none. */
  best(): T | undefined;
  /** Take the best out. */
  drop(): void;
  /** The best is worth less than before: another may be it now. */
  sink(): void;
}

/** `isBefore` says of two which is better, and never that both are. */
export function bestFirst<T>(all: Iterable<T>, isBefore: (one: T, other: T) => boolean): BestFirst<T> {
  const heap = [...all];
  const sink = (at: number) => {
    const one = heap[at]!;
    for (let next = at * 2 + 1; next < heap.length; next = at * 2 + 1) {
      if (next + 1 < heap.length && isBefore(heap[next + 1]!, heap[next]!)) next += 1;
      if (!isBefore(heap[next]!, one)) break;
      heap[at] = heap[next]!;
      at = next;
    }
    heap[at] = one;
  };
  for (let at = heap.length >> 1; at-- > 0;) sink(at);
  return {
    best: () => heap[0],
    drop() {
      const last = heap.pop();
      if (heap.length === 0) return;
      heap[0] = last!;
      sink(0);
    },
    sink: () => void (heap.length > 0 && sink(0)),
  };
}
