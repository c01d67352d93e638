import type { Item } from './item';

/**
 * Change a value by what it is now. One after the other over all contexts: of two changes at once none is lost. Resolves to
 * the new value.
 */
export function changeItem<T>({ key, getValue, setValue }: Item<T>, change: (before: T) => T): Promise<T> {
  return navigator.locks.request(`item:${key}`, async () => {
    const value = change(await getValue());
    await setValue(value);
    return value;
  });
}
