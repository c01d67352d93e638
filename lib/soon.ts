/**
 * Does something soon, however often it is asked for: after the shortest pause (ms) of those asked for since it was last
 * done. What is asked for without end does not put it off.
 */
export function createSoon(work: () => void): (pause: number) => void {
  let due = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return pause => {
    const at = performance.now() + pause;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Infinity;
      work();
    }, pause);
  };
}
