import type { ReadonlySignal } from '@preact/signals';
import type { Evidence } from '@/lib/evidence';
import type { KeepingSources } from './sidepanel-sources';

/** What the list does not show by then (ms) it may never: the page may be kept under an address that we do not know. */
const PATIENCE = 1_000;

type Writing = Pick<
  KeepingSources,
  'keepPassage' | 'keepSelection' | 'changeEvidence' | 'removeEvidence' | 'restoreEvidence'
>;

/** Writes evidence, and knows when the list shows what was written: that comes a moment later. */
export function createListed(listed: ReadonlySignal<Evidence[]>, sources: Writing) {
  let settled: Promise<void> = Promise.resolve();
  const expect = (id: Evidence['id'], isSo: (now: Evidence | undefined) => boolean) => {
    settled = untilSo(listed, all => isSo(all.find(one => one.id === id)));
  };
  const isThere = (now: Evidence | undefined) => now !== undefined;
  return {
    /** Resolves when the list shows what was written last. */
    settled: () => settled,
    async keepPassage(...asked: Parameters<Writing['keepPassage']>): Promise<Evidence> {
      const kept = await sources.keepPassage(...asked);
      expect(kept.id, now => now?.stance === kept.stance);
      return kept;
    },
    async keepSelection(...asked: Parameters<Writing['keepSelection']>): Promise<Evidence | null> {
      const kept = await sources.keepSelection(...asked);
      if (kept) expect(kept.id, isThere);
      return kept;
    },
    async change(id: Evidence['id'], change: Partial<Pick<Evidence, 'node' | 'stance'>>): Promise<void> {
      await sources.changeEvidence(id, change);
      const { node, stance } = change;
      expect(id, now => now !== undefined && ('node' in change ? now.node === node : now.stance === stance));
    },
    async remove(id: Evidence['id']): Promise<void> {
      await sources.removeEvidence([id]);
      expect(id, now => !isThere(now));
    },
    async restore(id: Evidence['id']): Promise<void> {
      await sources.restoreEvidence([id]);
      expect(id, isThere);
    },
  };
}

/** When a list is as it should be, or patience is over. */
function untilSo<T>(list: ReadonlySignal<T>, isSo: (now: T) => boolean): Promise<void> {
  let end = () => {};
  const shown = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    end = list.subscribe(now => {
      if (!isSo(now)) return;
      clearTimeout(timer);
      resolve();
    });
  });
  return shown.then(() => end());
}
