import type { Browser } from 'wxt/browser';
import type { PageState } from '@/lib/page';
import { api } from './api';

const NAME = 'netgloss:beside';

/** What changes within so long (ms) is told together. */
const PAUSE = 150;

type Port = Browser.runtime.Port;

/**
 * Tell every panel beside this page how it is: as soon as it asks for that, and then whenever the function that is returned
 * was called. Until the signal aborts. Nobody else is woken for it.
 */
export function onFollowed(state: () => PageState, signal: AbortSignal): () => void {
  const ports = new Set<Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const now = state();
    for (const port of ports) {
      try {
        port.postMessage(now);
      } catch {
        ports.delete(port); // Of a page that comes back from the browser's cache, ports are closed without a word.
      }
    }
  };
  const changed = () => {
    if (ports.size > 0) timer ??= setTimeout(tell, PAUSE);
  };
  const listener = (port: Port) => {
    if (port.name !== NAME || port.sender?.id !== api().runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    changed();
  };
  api().runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    api().runtime?.onConnect.removeListener(listener);
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return changed;
}

/** One page that a panel is told of. */
export interface Follower {
  /** Be told of the page in this tab, and of no other. Pages that are not read tell nothing. */
  reach(tab: number | undefined): void;
}

/** Be told how the page beside a panel is. `onLost`: one that told so does not any more; it may have gone elsewhere. */
export function createFollower(onState: (tab: number, page: PageState) => void, onLost: () => void): Follower {
  let followed: { tab: number; port: Port } | undefined;
  const connect = (tab: number) => {
    const port = api().tabs.connect(tab, { name: NAME, frameId: 0 });
    let isHeard = false;
    port.onMessage.addListener((page: PageState) => {
      isHeard = true;
      onState(tab, page);
    });
    port.onDisconnect.addListener(() => {
      void api().runtime.lastError; // Chromium logs one that nobody looked at: that nobody listens there is no error.
      if (followed?.port === port) followed = undefined;
      if (isHeard) onLost();
    });
    return { tab, port };
  };
  return {
    reach(tab) {
      if (followed?.tab === tab) return;
      followed?.port.disconnect();
      followed = undefined;
      if (tab !== undefined) followed = connect(tab);
    },
  };
}
