import { api } from './api';

/**
 * One value in `storage.local`, with its type and what it is when nothing was set.
 *
 * WXT's storage does more (areas, versions, migrations), and costs 4 kB compressed in a script that runs on every page.
 */
export interface Item<T> {
  readonly key: string;
  readonly fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls back with the new value whenever any context changes it. @returns what ends that. */
  watch(onChange: (value: T) => void): () => void;
}

/** The values of some items, read at once: each question takes a page a while. */
export async function valuesOf<T extends Record<string, Item<unknown>>>(
  items: T,
): Promise<{ [K in keyof T]: T[K]['fallback'] }> {
  const stored = await api().storage.local.get(Object.values(items).map(({ key }) => key));
  const values = Object.entries(items).map(([name, { key, fallback }]) => [name, stored[key] ?? fallback]);
  return Object.fromEntries(values) as { [K in keyof T]: T[K]['fallback'] };
}

/** Name a value in `storage.local`, once for all contexts. */
export function defineItem<T>(key: string, fallback: T): Item<T> {
  const valueOr = (value: unknown) => (value ?? fallback) as T; // Firefox keeps null, Chromium forgets it: both mean nothing.
  return {
    key,
    fallback,
    getValue: async () => valueOr((await api().storage.local.get(key))[key]),
    setValue: value => api().storage.local.set({ [key]: value }),
    removeValue: () => api().storage.local.remove(key),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (Object.hasOwn(changes, key)) onChange(valueOr(changes[key]?.newValue));
      };
      api().storage.local.onChanged.addListener(listener);
      return () => api().storage.local.onChanged.removeListener(listener);
    },
  };
}
