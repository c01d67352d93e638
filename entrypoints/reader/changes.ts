/** More changes than this between two readings are not looked at one by one: all is read again. */
const MAX_RECORDS = 1_000;

/** To be called costs too: likewise, if the page made us look so often. */
const MAX_CALLS = 200;

/** A page at rest may still have a clock: so many changes a {@link Changes.look} are rest. */
const FEW = 10;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What has changed on a page since it was last asked: up to a bound, and beyond it only that it was more. */
export interface Changes {
  /** Watch a shadow root that was found. */
  observe(root: ShadowRoot): void;
  /** Whether anything has changed. */
  any(): boolean;
  /** What has changed, or `all` when it was too much; forgets it, and watches on. */
  take(): MutationRecord[] | 'all';
  /** Begin to see whether the page is at rest. */
  look(): void;
  /** Whether hardly anything has changed since {@link look}. */
  isAtRest(): boolean;
  stop(): void;
}

interface State {
  shadows: Set<ShadowRoot>;
  observer: MutationObserver;
  records: MutationRecord[];
  /** How often we were called since the last taking. */
  calls: number;
  /** Whether there were too many. */
  isFull: boolean;
  /** Changes since the last look. */
  looked: number;
}

/**
 * Watch the document, and the shadow roots for as long as they are on the page: those that went are taken out of the set.
 * `onChange` is called after changes, though not after each.
 */
export function watchChanges(shadows: Set<ShadowRoot>, onChange: () => void): Changes {
  const observer = new MutationObserver(added => keep(state, added) && onChange());
  const state: State = { shadows, observer, records: [], calls: 0, isFull: false, looked: 0 };
  connect(state);
  return {
    observe: root => observer.observe(root, CHANGES),
    any: () => state.isFull || state.records.length > 0,
    take: () => take(state),
    look() {
      state.looked = 0;
      if (state.isFull) connect(state);
    },
    isAtRest: () => state.looked <= FEW,
    stop: () => observer.disconnect(),
  };
}

function connect({ observer, shadows }: State): void {
  // The document itself is observed, not its root element: an observer of it survives document.open().
  observer.observe(document, CHANGES);
  for (const root of shadows) observer.observe(root, CHANGES);
}

/** @returns whether there is more to be read than before. */
function keep(state: State, added: MutationRecord[]): boolean {
  state.looked += added.length;
  state.calls += 1;
  if (state.isFull) {
    if (state.looked > FEW) state.observer.disconnect();
    return false;
  }
  state.isFull = state.records.length + added.length > MAX_RECORDS || state.calls > MAX_CALLS;
  if (!state.isFull) state.records.push(...added);
  else {
    // Watching a page that changes ten thousand times a second costs as much as reading it: look away until asked.
    state.observer.disconnect();
    state.records = [];
  }
  return true;
}

function take(state: State): MutationRecord[] | 'all' {
  const taken = state.isFull ? 'all' : state.records;
  // A root that comes back is found again: its element is read anew.
  for (const root of state.shadows) if (!root.isConnected) state.shadows.delete(root);
  if (state.isFull) connect(state);
  Object.assign(state, { records: [], calls: 0, isFull: false });
  return taken;
}
