import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Run, Say } from '../network-acts';
import type { Work } from '../work-state';

/** What is kept, by what it is for the reader. `settings` are not in the library. */
export type ErasableKind = 'networks' | 'evidence' | 'corrections' | 'coverage' | 'versions' | 'removed' | 'settings';

/** How much there is of one kind. */
export interface StoredAmount {
  kind: Exclude<ErasableKind, 'settings'>;
  count: number;
  /** An estimate. */
  bytes: number;
  /** When the oldest was added, ISO 8601. Absent when there is none. */
  since?: string;
}

/** What the privacy page needs from outside. */
export interface PrivacySources {
  /** Calls back now and after every change. @returns what ends that. */
  watchStored(onValue: (stored: StoredAmount[]) => void, onError: (error: unknown) => void): () => void;
  /** Bytes on disk, as the browser estimates them. Undefined when it does not say. */
  diskUsed(): Promise<number | undefined>;
  /** Erase one kind. Resolves to what puts it back, for as long as that is held. */
  eraseKind(kind: StoredAmount['kind']): Promise<() => Promise<void>>;
  /** Let every setting be as it was at first. Resolves to what takes that back. */
  resetSettings(): Promise<() => Promise<void>>;
}

/** What cannot be stopped. */
const FIRM = { canStop: false };

export type PrivacyState = ReturnType<typeof createPrivacyState>;

/** What is stored, and erasing it by kind. */
export function createPrivacyState(
  sources: PrivacySources,
  { run, say, fail, work }: { run: Run; say: Say; fail(error: unknown): void; work: Work },
) {
  const stored = signal<StoredAmount[] | undefined>(undefined);
  const onDisk = signal<number | undefined>(undefined);
  /** Which kind the reader is being asked about. */
  const asked = signal<ErasableKind | undefined>(undefined);
  const measure = () => sources.diskUsed().then(bytes => void (onDisk.value = bytes), fail);
  return {
    stored,
    onDisk,
    asked,
    /** Follow what is stored while the page is shown. @returns what ends that. */
    follow(): () => void {
      asked.value = undefined;
      return sources.watchStored(value => {
        stored.value = value;
        void measure();
      }, fail);
    },
    ask: (kind: ErasableKind | undefined) => void (asked.value = kind),
    erase: (kind: ErasableKind) =>
      run(async () => {
        asked.value = undefined;
        const erase = () => (kind === 'settings' ? sources.resetSettings() : sources.eraseKind(kind));
        const back = await work.during(i18n.t('bulk.working'), erase, FIRM);
        const restore = async () => {
          await work.during(i18n.t('bulk.working'), back!, FIRM);
          say(i18n.t('library.restored'), undefined, placeOf(kind));
        };
        say(i18n.t('privacy.erased', { what: i18n.t(`privacy.kind_${kind}`) }), () => void run(restore), placeOf(kind));
      }),
  };
}

/** The id of the element where a kind is shown: there the focus stays. */
export function placeOf(kind: ErasableKind): string {
  return `stored-${kind}`;
}
