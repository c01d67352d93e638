// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { followHistory } from '@/entrypoints/library/follow-history';

test('who reloads, or goes back to where they had searched, finds their results again, and the address tells nobody', () => {
  const text = signal('');
  const ask = async (asked: string) => void (text.value = asked);
  history.replaceState({ find: 'before the reload' }, '');
  followHistory({ follow: () => void ask(''), search: { text, ask } });
  expect(text.value).toBe('before the reload');
  const arrive = (entry: unknown) => {
    history.replaceState(entry, '');
    dispatchEvent(new Event('hashchange'));
  };

  text.value = 'badges';
  const searched: unknown = history.state;
  expect(location.href).not.toContain('badges');
  arrive(null);
  expect(text.value).toBe('');
  arrive(searched);
  expect(text.value).toBe('badges');
});
