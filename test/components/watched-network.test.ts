import { expect, test } from 'vitest';
import { createWatchedNetwork } from '@/components/watched-network';
import type { StoredNetwork } from '@/lib/model';
import { storedNetwork } from './library-sources';

const [wins, loses] = [storedNetwork('a', 'Who wins'), storedNetwork('b', 'Who loses')];

/** A library that answers by hand, and says who is watched. */
function world() {
  const watched = new Map<string, (stored: StoredNetwork | undefined) => void>();
  const { stored, follow, settled } = createWatchedNetwork(
    (id, onValue) => {
      watched.set(id, onValue);
      return () => watched.delete(id);
    },
    () => {},
  );
  const tell = (id: string, value?: StoredNetwork) => watched.get(id)!(value);
  return { stored, follow, settled, watched, tell };
}

test('one network is watched at a time, and the one before stays until the next is there', () => {
  const { stored, follow, watched, tell } = world();
  follow(wins.id);
  follow(wins.id);
  tell(wins.id, wins);
  follow(loses.id);
  expect([...watched.keys()]).toEqual([loses.id]);
  expect(stored.value).toBe(wins);
  tell(loses.id, loses);
  expect(stored.value).toBe(loses);
});

test('changes show, and a network that is gone is gone', () => {
  const { stored, follow, tell } = world();
  follow(wins.id);
  tell(wins.id, wins);
  tell(wins.id, { ...wins, enabled: false });
  expect(stored.value?.enabled).toBe(false);
  tell(wins.id);
  expect(stored.value).toBeUndefined();
});

test('an answer that comes too late is not shown', () => {
  const { stored, follow, watched } = world();
  follow(wins.id);
  const late = watched.get(wins.id)!;
  follow(undefined);
  late(wins);
  expect(stored.value).toBeUndefined();
});

test('it is settled when what is followed was read', async () => {
  const { stored, follow, settled, tell } = world();
  await settled();
  follow(wins.id);
  const read = settled().then(() => stored.value);
  tell(wins.id, wins);
  expect(await read).toBe(wins);
});
