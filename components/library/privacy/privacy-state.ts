import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { LibraryFile } from '@/lib/library-file';
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
  /** Erase one kind for good. */
  eraseKind(kind: StoredAmount['kind']): Promise<void>;
  exportAll(): Promise<LibraryFile>;
  /** Put back what an export holds and the library does not. */
  putBack(file: LibraryFile): Promise<void>;
  /** Let every setting be as it was at first. Resolves to what takes that back. */
  resetSettings(): Promise<() => Promise<void>>;
}

/** Kinds that an export holds: what was erased of them can be put back as long as the page is open. Settings, too. */
const IN_EXPORT = ['networks', 'evidence', 'corrections'] as const;

/** Whether the reader can take back that they erased a kind. */
export function canBePutBack(kind: ErasableKind): boolean {
  return kind === 'settings' || exportedKind(kind) !== undefined;
}

const exportedKind = (kind: ErasableKind) => IN_EXPORT.find(each => each === kind);

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
        const back = await work.during(i18n.t('bulk.working'), () => erased(kind, sources), FIRM);
        const restored = async () => {
          await work.during(i18n.t('bulk.working'), back!, FIRM);
          say(i18n.t('library.restored'), undefined, placeOf(kind));
        };
        const undo = back && (() => void run(restored));
        say(i18n.t('privacy.erased', { what: i18n.t(`privacy.kind_${kind}`) }), undo, placeOf(kind));
      }),
  };
}

/** The id of the element where a kind is shown: there the focus stays. */
export function placeOf(kind: ErasableKind): string {
  return `stored-${kind}`;
}

/** @returns what puts it back, where that can be. */
async function erased(kind: ErasableKind, sources: PrivacySources): Promise<(() => Promise<void>) | undefined> {
  if (kind === 'settings') return sources.resetSettings();
  const exported = exportedKind(kind);
  const before = exported && partOf(await sources.exportAll(), exported);
  await sources.eraseKind(kind);
  return before && (() => sources.putBack(before));
}

/** What an export has of one kind: whatever else the reader erases or takes out meanwhile is not to come back with it. */
function partOf(file: LibraryFile, kind: (typeof IN_EXPORT)[number]): LibraryFile {
  const none = { networks: [], corrections: [], evidence: [], versions: [], distinct: [] };
  return { ...file, ...none, [kind]: file[kind], distinct: kind === 'networks' ? file.distinct : [] };
}
