import { liveQuery } from 'dexie';

/** Run a query of the library now and after every change of what it read, in whichever context that was made. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
