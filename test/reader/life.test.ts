// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startLife } from '@/entrypoints/reader/life';

afterEach(() => vi.restoreAllMocks());

test('a copy lives until another one starts', () => {
  const former = startLife();
  expect(former.isOver).toBe(false);
  const latter = startLife();
  expect([former.isOver, latter.isOver]).toEqual([true, false]);
  expect(former.signal.aborted).toBe(true);
});

test('a copy whose extension is gone notices when it is asked', () => {
  const life = startLife();
  const ended = vi.fn<() => void>();
  life.signal.addEventListener('abort', ended);
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(undefined as never);
  expect(life.isOver).toBe(true);
  expect(ended).toHaveBeenCalledOnce();
});
