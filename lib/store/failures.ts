import { Problem } from '@/lib/problem';

/** IndexedDB's and Dexie's names for: there is no room. */
const FULL = new Set(['QuotaExceededError']);
/** For: a newer version of this code was here. */
const NEWER = new Set(['VersionError']);
/**
 * For: the browser gives no database. Firefox says `InvalidStateError` when it never remembers history; both say
 * `UnknownError` for damaged files; Dexie wraps most in `OpenFailedError` or `DatabaseClosedError`.
 */
const UNAVAILABLE = new Set([
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'NotFoundError',
  'SecurityError',
  'NoSuchDatabaseError',
  'TimeoutError',
  'AbortError',
]);

/**
 * Do something with the database.
 *
 * @throws Problem `libraryFull`, `libraryNewer` or `libraryUnavailable`, each with `reason`, the browser's own name for it.
 */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

/** The problem behind a failure of the database; undefined when it is a fault of our own. */
function problemOf(error: unknown): Problem | undefined {
  const causes = causesOf(error);
  const known = causes.find(cause => cause instanceof Problem);
  if (known) return known;
  const names = causes.map(({ name }) => name);
  // The innermost says most: a full disk arrives as the `inner` of an AbortError.
  const reason = names.findLast(name => FULL.has(name) || NEWER.has(name) || UNAVAILABLE.has(name));
  if (reason === undefined) return;
  if (names.some(name => FULL.has(name))) return new Problem('libraryFull', { reason }, error);
  if (names.some(name => NEWER.has(name))) return new Problem('libraryNewer', { reason }, error);
  // An abort for a fault of our own (a broken constraint, a bad key) is not the browser's.
  return UNAVAILABLE.has(names.at(-1)!) ? new Problem('libraryUnavailable', { reason }, error) : undefined;
}

/** An error and those it wraps, the outermost first. Dexie keeps them in `inner`, and `failures` of bulk writes. */
function causesOf(error: unknown, depth = 5): Error[] {
  if (depth === 0 || !isError(error)) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  const [failure] = Array.isArray(failures) ? failures : [];
  return [error, ...causesOf(inner ?? failure ?? error.cause, depth - 1)];
}

/** A DOMException is no Error everywhere. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value;
}
