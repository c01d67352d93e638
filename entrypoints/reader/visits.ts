import { pathHere } from './address';
import { watchChanges, type Changes } from './changes';
import { listen } from './events';
import { createPace, type Pace } from './pace';
import { scopesOf } from './scopes';

/** When a part of the page had too many readings, it is tried again after this long (ms). */
const RETRY = 2_000;

/** What following a page needs from outside. */
export interface Following {
  signal: AbortSignal;
  /** Shadow roots of the page; those that went are taken out. */
  shadows: Set<ShadowRoot>;
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
  /** The page changes faster than it may be read, or does so no longer: what is known of it is behind, or not. */
  onBusy(isBusy: boolean): void;
}

/** A page that is followed. */
export interface Followed {
  /** Watch a shadow root that was found. */
  observe(root: ShadowRoot): void;
  /** The first reading is over: read what has changed since it began, and from then on. */
  start(): void;
}

interface State extends Following {
  hasStarted: boolean;
  changes: Changes;
  pace: Pace;
  /** To be read, each with the part that it counts for. */
  waiting: Map<Node, Node>;
  address: string;
  root: Element | null;
  /** Listens again. */
  rearm(): void;
}

/** Follow a page as it changes: late content, routes, revealed text. Nothing is read while nobody sees the page. */
export function followChanges(following: Following): Followed {
  const { signal, shadows, onBusy } = following;
  const changes = watchChanges(shadows, () => ask(state));
  const state: State = {
    ...following,
    hasStarted: false,
    changes,
    pace: createPace({ signal, changes, round: () => round(state), onBusy, onRound: () => goOn(state) }),
    waiting: new Map(),
    address: pathHere(),
    root: document.documentElement,
    rearm: listen({
      signal,
      onReader: () => state.pace.budget.onReader(performance.now()),
      onReveal: () => onReveal(state),
      onRoute: () => checkAddress(state),
      onSeen() {
        state.pace.cancel();
        goOn(state);
      },
    }),
  };
  signal.addEventListener('abort', () => changes.stop());
  return {
    observe: root => changes.observe(root),
    start() {
      state.hasStarted = true;
      goOn(state);
    },
  };
}

function onReveal(state: State): void {
  const unseen = [...state.unseen()];
  if (unseen.length === 0) return;
  for (const node of unseen) state.waiting.set(node, node);
  ask(state);
}

function checkAddress(state: State): void {
  const address = pathHere();
  if (address === state.address) return;
  state.address = address;
  state.pace.renew();
  state.onRoute();
  const { documentElement } = document;
  if (documentElement) state.waiting.set(documentElement, documentElement);
  ask(state);
}

function ask({ hasStarted, pace }: State, delay?: number): void {
  if (hasStarted) pace.ask(delay);
}

/** Go on with what has changed meanwhile, if anything has. */
function goOn(state: State): void {
  if (state.changes.any()) return ask(state);
  state.pace.rest();
  if (state.waiting.size > 0) ask(state, RETRY);
}

async function round(state: State): Promise<void> {
  checkAddress(state);
  if (document.documentElement !== state.root) {
    state.root = document.documentElement;
    state.rearm();
    state.onRearm();
  }
  const begun = performance.now();
  const records = state.changes.take();
  const allowed = takeAllowed(state, records);
  const looked = performance.now() - begun;
  const work = looked + (await state.read(allowed));
  if (allowed.size > 0) state.pace.budget.onReading(performance.now(), work, records === 'all');
}

/** What is to be read now. Parts that had their share go on waiting. */
function takeAllowed(state: State, records: MutationRecord[] | 'all'): Set<Node> {
  const { root, pace } = state;
  const now = performance.now();
  const all = new Map<Node, Node>(root ? [[root, root]] : []);
  const scopes = records === 'all' ? all : scopesOf(records, state.isOurs);
  for (const [node, part] of state.waiting) if (node.isConnected) scopes.set(node, part);
  const allowed = new Set<Node>();
  state.waiting = new Map();
  for (const [node, part] of scopes) {
    if (part === root || pace.budget.allows(now, part)) allowed.add(node);
    else state.waiting.set(node, part);
  }
  return allowed;
}
