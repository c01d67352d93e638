/**
 * Forget all that was put aside in localStorage under names that begin alike.
 *
 * @returns what brings it back, but for what was put aside there since.
 */
export function forgetAll(prefix: string): () => void {
  const forgotten = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)) as [string, string][];
  for (const [key] of forgotten) localStorage.removeItem(key);
  return () => {
    for (const [key, value] of forgotten) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  };
}
