import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFollower, onFollowed } from '@/lib/browser/beside';
import type { PageState } from '@/lib/page';

afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

type Listener = (value: never) => void;

/** One end of a port, and what its other end does with it. */
function fakePort(name = 'netgloss:beside', sender: string | undefined = fakeBrowser.runtime.id) {
  const [messages, ends] = [new Set<Listener>(), new Set<Listener>()];
  return {
    name,
    sender: { id: sender },
    posted: [] as unknown[],
    onMessage: { addListener: (one: Listener) => void messages.add(one) },
    onDisconnect: { addListener: (one: Listener) => void ends.add(one) },
    postMessage(message: unknown) {
      this.posted.push(message);
    },
    disconnect: vi.fn<() => void>(),
    says: (message: unknown) => messages.forEach(one => one(message as never)),
    ends: () => ends.forEach(one => one(undefined as never)),
  };
}

/** A page that is followed. */
function followedPage() {
  vi.useFakeTimers();
  const listeners = new Set<Listener>();
  const { onConnect } = fakeBrowser.runtime;
  vi.spyOn(onConnect, 'addListener').mockImplementation(one => void listeners.add(one));
  vi.spyOn(onConnect, 'removeListener').mockImplementation(one => void listeners.delete(one));
  const life = new AbortController();
  const state = vi.fn<() => PageState>(() => ({ status: 'read' }) as PageState);
  const changed = onFollowed(state, life.signal);
  const connect = (port: ReturnType<typeof fakePort>) => listeners.forEach(one => one(port as never));
  return { life, state, changed, connect, listeners };
}

test('who follows a page hears of it though another one cannot be reached any more', () => {
  const { connect } = followedPage();
  const [closed, open] = [fakePort(), fakePort()];
  closed.postMessage = () => {
    throw new Error('Attempting to use a disconnected port object');
  };
  connect(closed);
  connect(open);
  vi.runAllTimers();
  expect(open.posted).toEqual([{ status: 'read' }]);
});

test('a page tells who follows it how it is, at first and when it changed, and for many changes at once', () => {
  const { state, changed, connect } = followedPage();
  changed();
  vi.runAllTimers();
  expect(state).not.toHaveBeenCalled();
  const port = fakePort();
  connect(port);
  vi.runAllTimers();
  for (let times = 0; times < 9; times += 1) changed();
  vi.runAllTimers();
  expect(port.posted).toEqual([{ status: 'read' }, { status: 'read' }]);
  port.ends();
  changed();
  vi.runAllTimers();
  expect(port.posted).toHaveLength(2);
});

test('a page tells nothing to others, nor when it is over', () => {
  const { life, changed, connect, listeners } = followedPage();
  const others = [fakePort('another'), fakePort('netgloss:beside', 'another')];
  others.forEach(connect);
  const port = fakePort();
  connect(port);
  life.abort();
  changed();
  vi.runAllTimers();
  expect([...others, port].flatMap(({ posted }) => posted)).toEqual([]);
  expect(port.disconnect).toHaveBeenCalled();
  expect(listeners.size).toBe(0);
});

/** A panel, and the ports that it opens by tab. */
function panel() {
  const ports = new Map<number, ReturnType<typeof fakePort>>();
  const connect = vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(tab => {
    ports.set(tab, fakePort());
    return ports.get(tab) as never;
  });
  const [onState, onLost] = [vi.fn<(tab: number, page: PageState) => void>(), vi.fn<() => void>()];
  return { ports, connect, onState, onLost, follower: createFollower(onState, onLost) };
}

test('a panel is told of one page at a time', () => {
  const { ports, connect, onState, follower } = panel();
  follower.reach(1);
  follower.reach(1);
  ports.get(1)!.says('one');
  follower.reach(2);
  expect(ports.get(1)!.disconnect).toHaveBeenCalled();
  ports.get(2)!.says('two');
  follower.reach(undefined);
  expect(ports.get(2)!.disconnect).toHaveBeenCalled();
  expect(connect.mock.calls.map(([tab]) => tab)).toEqual([1, 2]);
  expect(onState.mock.calls).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
});

test('a page that told something and went is missed, one that nobody listens in is not, and may be tried again', () => {
  const { ports, connect, onLost, follower } = panel();
  follower.reach(1);
  ports.get(1)!.ends();
  expect(onLost).not.toHaveBeenCalled();
  follower.reach(1);
  expect(connect).toHaveBeenCalledTimes(2);
  ports.get(1)!.says('one');
  ports.get(1)!.ends();
  expect(onLost).toHaveBeenCalledOnce();
});
