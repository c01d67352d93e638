/** Over this stretch (ms) a page's changes are counted. */
const WINDOW = 20_000;

/** Our own work (ms) that a stretch may cost: a tenth of one core. */
const MAX_WORK = 2_000;

/** Readings a stretch: a page that needs more of them never stops changing. At most 100 are possible (`visits.ts`). */
const MAX_READINGS = 40;

/** Readings within this long (ms) after the reader scrolled, clicked or typed are their doing, not the page's. */
const READERS_DOING = 1_000;

/** A scope that wants more readings a stretch is a clock or a ticker: it waits, the rest of the page is followed. */
const MAX_SCOPE_READINGS = 10;

/** How much a page may make us work. Times are milliseconds of one clock. */
export interface Budget {
  /** The reader did something. */
  onReader(now: number): void;
  /** A reading took `work` ms. */
  onReading(now: number, work: number): void;
  /** Whether the page never stops changing. Once true, always true. */
  isSpent(): boolean;
  /** Whether `scope` may be read now; if so, it counts. */
  allows(now: number, scope: object): boolean;
}

/** A fresh budget, one a visit. */
export function createBudget(): Budget {
  const readings: { at: number; work: number; counts: boolean }[] = [];
  const perScope = new WeakMap<object, number[]>();
  let readerAt = -Infinity;
  let spent = false;
  return {
    onReader(now) {
      readerAt = now;
    },
    onReading(now, work) {
      readings.push({ at: now, work, counts: now - readerAt > READERS_DOING });
      while (readings[0] && readings[0].at < now - WINDOW) readings.shift();
      const total = readings.reduce((sum, reading) => sum + reading.work, 0);
      spent ||= total > MAX_WORK || readings.filter(({ counts }) => counts).length > MAX_READINGS;
    },
    isSpent: () => spent,
    allows(now, scope) {
      const times = (perScope.get(scope) ?? []).filter(at => at > now - WINDOW);
      const isAllowed = times.length < MAX_SCOPE_READINGS;
      perScope.set(scope, isAllowed ? [...times, now] : times);
      return isAllowed;
    },
  };
}
