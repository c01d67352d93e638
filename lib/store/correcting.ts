import type { Correction } from '@/lib/correction';
import { forgetCorrections, keepCorrections } from './corrections';
import { readMeta, type LibraryDb } from './db';
import { quietly } from './telling';

/** Whatever changes the corrections, and tells so. */
export function createCorrecting(db: LibraryDb, told: ((revision: number) => Promise<void> | void) | undefined) {
  const tellCorrected = quietly(async () => told?.((await readMeta(db, 'corrections')) ?? 0));
  return {
    tellCorrected,
    async correct(corrections: Correction[]) {
      await keepCorrections(db, corrections);
      await tellCorrected();
    },
    async forget(corrections: Pick<Correction, 'text' | 'node'>[] | 'all') {
      const forgotten = await forgetCorrections(db, corrections);
      await tellCorrected();
      return forgotten;
    },
  };
}
