import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineItem, valuesOf } from '@/lib/browser/item';

describe('an item', () => {
  const sites = defineItem<string[]>('sites', []);
  beforeEach(() => fakeBrowser.reset());

  it('is its fallback until it is set, and again once it is removed', async () => {
    expect(await sites.getValue()).toEqual([]);
    await sites.setValue(['a.example']);
    expect(await sites.getValue()).toEqual(['a.example']);
    await sites.removeValue();
    expect(await sites.getValue()).toEqual([]);
  });

  it('keeps a false that was set', async () => {
    const enabled = defineItem('enabled', true);
    await enabled.setValue(false);
    expect(await enabled.getValue()).toBe(false);
  });

  it('tells of its own changes only, until nobody wants to know', async () => {
    const onChange = vi.fn<(value: string[]) => void>();
    const unwatch = sites.watch(onChange);
    await defineItem('other', 0).setValue(1);
    expect(onChange).not.toHaveBeenCalled();
    await sites.setValue(['a.example']);
    expect(onChange).toHaveBeenLastCalledWith(['a.example']);
    await sites.removeValue();
    expect(onChange).toHaveBeenLastCalledWith([]);
    unwatch();
    await sites.setValue(['b.example']);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

test('several values are read at once, each with its own fallback', async () => {
  const [seen, unseen] = [defineItem<number>('seen', 1), defineItem<string[]>('unseen', ['nothing'])];
  await seen.setValue(2);
  expect(await valuesOf({ seen, unseen })).toEqual({ seen: 2, unseen: ['nothing'] });
});
