import { createBudget, type Budget } from './budget';
import { scopesOf } from './scopes';

/** A round of reading starts this long (ms) after the first change: frameworks change a page in bursts. */
const DELAY = 200;

/** When a scope had too many readings, it is tried again after this long (ms). */
const RETRY = 2_000;

/** More changes than this a round are not looked at one by one. */
const MAX_RECORDS = 5_000;

/** What may show text that was there all along: an accordion, a tab, an entrance. */
const REVEALS = ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'scrollend'];

/** What says that the reader is at work: changes that follow are theirs. */
const READERS = ['scroll', 'click', 'keydown'];

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What following a page needs from outside. */
export interface Following {
  signal: AbortSignal;
  /** Nodes of ours, whose coming and going is no change of the page. */
  isOurs(node: Node): boolean;
  /** Parts to read again when something may have been revealed. */
  unseen(): Iterable<Node>;
  /** Read these parts again. @returns the milliseconds it took. Also called with none, when text only went. */
  read(scopes: Set<Node>): Promise<number>;
  /** The address changed without a new document; all of it will be read again. */
  onRoute(): void;
  /** `document.open()` took all our listeners on window and document. */
  onRearm(): void;
  /** The page never stops changing, and is followed no longer. */
  onBusy(): void;
}

interface State extends Following {
  records: MutationRecord[];
  waiting: Set<Node>;
  timer?: ReturnType<typeof setTimeout>;
  isReading: boolean;
  budget: Budget;
  address: string;
  root: Element | null;
  observer: MutationObserver;
}

/** Follow a page as it changes: late content, routes, revealed text. */
export function followChanges(following: Following): { observe(root: Node): void } {
  const state: State = {
    ...following,
    records: [],
    waiting: new Set(),
    isReading: false,
    budget: createBudget(),
    address: addressOf(location),
    root: document.documentElement,
    observer: new MutationObserver(records => onRecords(state, records)),
  };
  // The document itself is observed, not its root element: an observer of it survives document.open().
  state.observer.observe(document, CHANGES);
  following.signal.addEventListener('abort', () => stop(state));
  listen(state);
  return { observe: root => state.observer.observe(root, CHANGES) };
}

function listen(state: State): void {
  const options = { signal: state.signal, capture: true, passive: true };
  for (const type of READERS) window.addEventListener(type, () => state.budget.onReader(performance.now()), options);
  for (const type of REVEALS) window.addEventListener(type, () => onReveal(state), options);
  const { navigation } = globalThis as Partial<Pick<typeof globalThis, 'navigation'>>;
  navigation?.addEventListener('currententrychange', () => checkAddress(state), { signal: state.signal });
  window.addEventListener('popstate', () => checkAddress(state), options);
}

function stop(state: State): void {
  state.observer.disconnect();
  clearTimeout(state.timer);
}

function onRecords(state: State, records: MutationRecord[]): void {
  const theirs = records.filter(
    ({ addedNodes, removedNodes, type }) =>
      type === 'characterData' || ![...addedNodes, ...removedNodes].every(node => state.isOurs(node)),
  );
  if (theirs.length === 0) return;
  if (state.records.length < MAX_RECORDS) state.records.push(...theirs);
  else if (document.documentElement) state.waiting.add(document.documentElement);
  schedule(state);
}

function onReveal(state: State): void {
  const unseen = [...state.unseen()];
  if (unseen.length === 0) return;
  for (const node of unseen) state.waiting.add(node);
  schedule(state);
}

/** A change of the fragment alone is a jump within the page; routers that use it change the text as well. */
function checkAddress(state: State): void {
  const address = addressOf(location);
  if (address === state.address) return;
  state.address = address;
  state.budget = createBudget();
  state.onRoute();
  if (document.documentElement) state.waiting.add(document.documentElement);
  schedule(state);
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

function schedule(state: State, delay = DELAY): void {
  if (state.isReading || state.timer !== undefined || state.signal.aborted) return;
  state.timer = setTimeout(() => void round(state), delay);
}

async function round(state: State): Promise<void> {
  state.timer = undefined;
  state.isReading = true;
  checkAddress(state);
  if (document.documentElement !== state.root) {
    state.root = document.documentElement;
    listen(state);
    state.onRearm();
  }
  const allowed = takeAllowed(state);
  const work = await state.read(allowed);
  state.isReading = false;
  if (allowed.size > 0) state.budget.onReading(performance.now(), work);
  if (state.budget.isSpent()) {
    stop(state);
    state.onBusy();
  } else if (state.records.length > 0) schedule(state);
  else if (state.waiting.size > 0) schedule(state, RETRY);
}

/** What is to be read now. Scopes that had their share go on waiting. */
function takeAllowed(state: State): Set<Node> {
  const now = performance.now();
  const scopes = scopesOf(state.records).union(state.waiting);
  state.records = [];
  const allowed = new Set([...scopes].filter(node => node === state.root || state.budget.allows(now, node)));
  state.waiting = new Set([...scopes.difference(allowed)].filter(node => node.isConnected));
  return allowed;
}
