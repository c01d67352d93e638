import type { Steps } from '@/lib/steps';
import type { LibraryDb } from './db';

/** A page that does long work shows and hears nothing for so long at most, in milliseconds, but for a single step. */
const SLICE = 16;

/** Nothing but a question to the database lets others have their turn, keeps a transaction open, and waits in no hidden page. */
export async function inSlices<T>(steps: Steps<T>, db: LibraryDb): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await db.meta.get('schema');
    began = performance.now();
  }
}
