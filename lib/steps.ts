/** Long work in steps: whoever does it may see to something else between them. */
export type Steps<T> = Generator<void, T>;

/** Do all steps at once. */
export function done<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
