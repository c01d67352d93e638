/** A reading starts this long (ms) after the first change: frameworks change a page in bursts. */
const DELAY = 200;

/** Each time that a page does not come to rest, the next reading waits twice as long, up to `DELAY * 2 ** MAX_LEVEL` (ms). */
const MAX_LEVEL = 8;

/** Over this stretch (ms) a page's readings are counted. */
const WINDOW = 20_000;

/** Readings a stretch: a page that needs more of them is not at rest. At most 100 are possible. */
const MAX_READINGS = 40;

/** Readings within this long (ms) after the reader scrolled, clicked or typed are their doing, not the page's. */
const READERS_DOING = 1_000;

/** A part that wants more is a clock or a ticker: so many readings at once, then one in so long (ms); the rest is followed. */
const PART_READINGS = 5;
const PART_PERIOD = 2_000;

/** The share of one core that following may cost in the long run, and what it may cost at once (ms). */
const SHARE = 0.01;
const CREDIT = 200;

/** After a page has come to rest, no reading waits longer than this (ms) for what the last ones cost. */
const LONGEST_AT_REST = 5_000;

/** No change for so long (ms) after a reading is rest. */
const REST = 2_000;

/** A page whose next reading is so far off (ms) is behind. */
const BUSY = 3_000;

/** How much a page may make us work. Times are milliseconds of one clock. */
export interface Budget {
  /** The reader did something. */
  onReader(now: number): void;
  /** A reading took `work` ms. `isFlood`: more had changed than could be looked at one by one. */
  onReading(now: number, work: number, isFlood?: boolean): void;
  /** The page has come to rest. */
  onRest(): void;
  /** How long to wait before the next reading. */
  delay(now: number): number;
  /** Whether the page changes faster than it may be read. */
  isSpent(now: number): boolean;
  /** Whether something in this part of the page may be read now; if so, it counts. */
  allows(now: number, part: object): boolean;
}

/** A fresh budget, one a visit. */
export function createBudget(): Budget {
  const pages: number[] = []; // When there were readings that the page itself brought about.
  const isPartsTurn = takeTurns();
  let readerAt = -Infinity;
  let last = -Infinity;
  let level = 0;
  let debt = -CREDIT; // What is owed at the time of the last reading.
  let isResting = true;
  const isReaders = (now: number) => now - readerAt <= READERS_DOING;
  const owed = (now: number) => Math.max(-CREDIT, debt - (now - last) * SHARE);
  const delay = (now: number) => {
    if (now - last > REST && now - last > DELAY * 2 ** level) level = 0;
    const wait = Math.max(0, owed(now) / SHARE);
    return Math.max(DELAY * 2 ** level, isResting ? Math.min(wait, LONGEST_AT_REST) : wait);
  };
  return {
    onReader(now) {
      readerAt = now;
    },
    onReading(now, work, isFlood = false) {
      debt = owed(now) + work;
      last = now;
      isResting = false;
      if (isReaders(now)) return;
      pages.push(now);
      while (pages[0]! < now - WINDOW) pages.shift();
      if (isFlood || pages.length > MAX_READINGS) level = Math.min(level + 1, MAX_LEVEL);
    },
    onRest() {
      level = 0;
      isResting = true;
    },
    delay,
    isSpent: now => !isResting && delay(now) >= BUSY,
    allows: (now, part) => isReaders(now) || isPartsTurn(now, part),
  };
}

/** Whether it is a part's turn, so that one that always wants to be read does not keep us at work; takes it, if so. */
function takeTurns(): (now: number, part: object) => boolean {
  const turns = new WeakMap<object, { left: number; at: number }>();
  return (now, part) => {
    const { left, at } = turns.get(part) ?? { left: PART_READINGS, at: now };
    const refilled = Math.min(PART_READINGS, left + (now - at) / PART_PERIOD);
    const isTurn = refilled >= 1;
    turns.set(part, { left: isTurn ? refilled - 1 : refilled, at: now });
    return isTurn;
  };
}
