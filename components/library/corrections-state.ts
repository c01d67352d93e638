import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Correction, LatestCorrections } from '@/lib/correction';
import type { Run, Say } from './network-acts';

/** So many corrections are shown at first, and more at a time: a page of 10,000 would take seconds to draw. */
export const PAGE = 50;

/** What the list of corrections needs from outside. */
export interface CorrectionSources {
  /** Calls back now and after every change, with the newest `limit`. @returns what ends that. */
  watchCorrections(
    limit: number,
    onValue: (latest: LatestCorrections) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Keep corrections as they were made. */
  correct(corrections: Correction[]): Promise<void>;
  /** Take some back, or all; tells those that there were. */
  forget(corrections: Correction[] | 'all'): Promise<Correction[]>;
}

interface Telling {
  run: Run;
  say: Say;
  fail(error: unknown): void;
}

export type CorrectionsState = ReturnType<typeof createCorrectionsState>;

/** The corrections as the library page lists them, the newest first. */
export function createCorrectionsState(sources: CorrectionSources, { run, say, fail }: Telling) {
  const known = signal<LatestCorrections | undefined>(undefined);
  let stop = () => {};
  const watch = (limit: number) => {
    stop();
    stop = sources.watchCorrections(limit, latest => void (known.value = latest), fail);
  };
  const takeBack = (which: Correction[] | 'all', sentence: (count: number) => string) =>
    run(async () => {
      const forgotten = await sources.forget(which);
      say(sentence(forgotten.length), () => void run(() => again(forgotten)));
    });
  const again = async (forgotten: Correction[]) => {
    await sources.correct(forgotten);
    say(counted('corrections.back', forgotten.length));
  };
  return {
    /** Undefined until the library has answered. */
    known,
    /** Follow the corrections until what is returned is called. */
    follow() {
      watch(PAGE);
      return () => stop();
    },
    showMore: () => watch((known.value?.latest.length ?? 0) + PAGE),
    /** The passage speaks to the finding after all. */
    relate: (correction: Correction, name: string) =>
      takeBack([correction], () => i18n.t('corrections.related', { name })),
    forgetAll: () => takeBack('all', count => counted('corrections.forgotten', count)),
  };
}
