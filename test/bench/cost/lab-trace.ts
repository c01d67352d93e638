/** What we read of Chromium's trace events: complete ones, times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own CPU time. */
  tdur?: number;
  /** The thread's CPU time at the event. */
  tts?: number;
  args?: { data?: { url?: string; message?: string } };
}

/** What one visit of a page cost on its main thread, in milliseconds of CPU time where not said otherwise. */
export interface Work {
  /** All work of extension scripts until the page was read. */
  script: number;
  /** Of `script`: the first evaluation, with what it compiles. */
  start: number;
  /** Of `script`: turning the browser's answers into values, before any script sees them. */
  answers: number;
  /** Collections of garbage in tasks of their own; those within scripts are part of `script`. */
  garbage: number;
  /** The tasks with script of ours in them. */
  tasks: Task[];
  /** When the script started, in the trace's microseconds. */
  startedAt: number;
}

/** A task of the main thread, in milliseconds of CPU time: what else runs on the machine does not make it longer. */
export interface Task {
  length: number;
  /** The part of it that is work of extension scripts. */
  ours: number;
}

/**
 * What runs script of an extension on a page whose own scripts are switched off. Chromium's own counter (`ScriptDuration`
 * of `Performance.getMetrics`) says 6 ms where these say 180: it leaves out microtasks, and most of our work is done there.
 * Answers of the browser (`Receive mojo reply`) are in: the values of the storage are made there. Creating the script's
 * world is not: every extension with a content script pays the same for it, the one that measures the floor as well.
 */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.callFunction',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireIdleCallback',
  'FireAnimationFrame',
  'Receive mojo reply',
]);

const GARBAGE = new Set(['MajorGC', 'MinorGC', 'V8.GCIncrementalMarking']);

/** Categories to record for {@link workOf}. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'toplevel',
];

/**
 * The work of content scripts that come from `origin` (`chrome-extension://…`) in one trace of one page.
 *
 * @param until the trace's microseconds after which nothing counts: asking the page for its state is work as well.
 * @throws Error when no such script ran.
 */
export function workOf(events: TraceEvent[], origin: string, until = Number.POSITIVE_INFINITY): Work {
  const first = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith(origin));
  if (!first) throw new Error(`No script of ${origin} ran on the page.`);
  const ours = events.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts && ts < until,
  );
  const script = outermost(ours.filter(({ name }) => SCRIPT.has(name)));
  return {
    script: total(script),
    start: total([first]),
    answers: total(script.filter(({ name }) => name === 'Receive mojo reply')),
    garbage: total(outermost(ours.filter(({ name }) => SCRIPT.has(name) || GARBAGE.has(name)))) - total(script),
    tasks: tasksWith(script, events),
    startedAt: first.ts,
  };
}

/** Without those inside of others. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(event => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function total(events: TraceEvent[]): number {
  return events.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
}

/** The tasks that these events are part of. */
function tasksWith(script: TraceEvent[], events: TraceEvent[]): Task[] {
  const [first] = script;
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first.tid);
  return outermost(tasks).flatMap(task => {
    const inside = script.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
    return inside.length > 0 ? [{ length: total([task]), ours: total(inside) }] : [];
  });
}

/** The CPU milliseconds between the first two marks (`console.timeStamp`) of that name. @throws Error when they are not there. */
export function betweenMarks(events: TraceEvent[], mark: string): number {
  const [from, to] = events.filter(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark);
  if (from?.tts === undefined || to?.tts === undefined) throw new Error(`The trace has no two marks "${mark}".`);
  return (to.tts - from.tts) / 1000;
}

/** From this length (ms) on, a task is felt (the Long Tasks API's own bound). */
export const LONG = 50;

/** Whether a task is long by us: it would not be without us, or our part of it alone is. */
export function isLongByUs({ length, ours }: Task): boolean {
  return length > LONG && (ours > LONG || length - ours <= LONG);
}
