import { createBudget, type Budget } from './budget';
import type { Changes } from './changes';

/** While a round is put off, look so often (ms), for so long (ms), whether the page has come to rest. */
const LOOK_EVERY = 1_000;
const LOOK = 500;

/** What a pace needs from outside. */
export interface Paced {
  signal: AbortSignal;
  changes: Changes;
  /** Read what there is to be read. */
  round(): Promise<void>;
  /** A round is over, and the next can be asked for. */
  onRound(): void;
  /** The page changes faster than it may be read, or does so no longer. */
  onBusy(isBusy: boolean): void;
}

/** When to read a page again. */
export interface Pace {
  readonly budget: Budget;
  /** There is something to be read, soon, or in so long (ms). Background tabs wait until they are seen. */
  ask(delay?: number): void;
  /** There is nothing to be read. */
  rest(): void;
  /** No round is wanted now. */
  cancel(): void;
  /** Another page begins. */
  renew(): void;
}

interface State extends Paced {
  budget: Budget;
  timer?: ReturnType<typeof setTimeout> | undefined;
  isReading: boolean;
  isBusy: boolean;
}

/** Set the pace of a page: one round at a time. */
export function createPace(paced: Paced): Pace {
  const state: State = { ...paced, budget: createBudget(), isReading: false, isBusy: false };
  const cancel = () => {
    clearTimeout(state.timer);
    state.timer = undefined;
  };
  paced.signal.addEventListener('abort', cancel);
  return {
    get budget() {
      return state.budget;
    },
    ask: (delay = 0) => ask(state, delay),
    rest: () => tellBusy(state, false),
    cancel,
    renew() {
      state.budget = createBudget();
      cancel(); // It may be far off.
    },
  };
}

function ask(state: State, delay: number): void {
  const isHidden = document.visibilityState === 'hidden';
  if (state.isReading || state.timer !== undefined || state.signal.aborted || isHidden) return;
  const now = performance.now();
  tellBusy(state, state.budget.isSpent(now));
  wait(state, now + Math.max(delay, state.budget.delay(now)));
}

function tellBusy(state: State, isBusy: boolean): void {
  if (isBusy !== state.isBusy) state.onBusy(isBusy);
  state.isBusy = isBusy;
}

/** Wait with the next round until then, or until the page has come to rest. */
function wait(state: State, until: number): void {
  const left = until - performance.now();
  if (left <= LOOK_EVERY + LOOK) {
    state.timer = setTimeout(() => void run(state), left);
    return;
  }
  state.timer = setTimeout(() => {
    state.changes.look();
    state.timer = setTimeout(() => {
      if (!state.changes.isAtRest()) return wait(state, until);
      state.budget.onRest();
      const now = performance.now();
      wait(state, Math.min(until, now + state.budget.delay(now)));
    }, LOOK);
  }, LOOK_EVERY);
}

async function run(state: State): Promise<void> {
  state.timer = undefined;
  state.isReading = true;
  await state.round();
  state.isReading = false;
  if (!state.signal.aborted) state.onRound();
}
