import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { LibraryFile } from '@/lib/library-file';
import { libraryJsonSteps } from '@/lib/library-json';
import type { NetworkId } from '@/lib/model';
import { inSlices } from '@/components/graph/in-slices';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';

/** What bulk acts on networks need from outside. */
export interface NetworkBulkSources {
  /** Each in one transaction; they tell what they changed. */
  setAllEnabled(ids: NetworkId[], enabled: boolean): Promise<NetworkId[]>;
  removeAll(ids: NetworkId[]): Promise<NetworkId[]>;
  restoreAll(ids: NetworkId[]): Promise<NetworkId[]>;
  /** Everything, or some networks with all that was said of them. Rejects with the signal's reason. */
  exportSome(exporting: {
    networks?: NetworkId[];
    onProgress?(share: number): void;
    signal?: AbortSignal;
  }): Promise<LibraryFile>;
  /** Hand the reader a JSON file. `subject` goes into its name. */
  save(json: string, subject: string): void;
}

export type NetworkBulk = ReturnType<typeof networkBulk>;

/** What can be done with many networks at once; one Undo takes all of it back. */
export function networkBulk(sources: NetworkBulkSources, { run, say, work }: { run: Run; say: Say; work: Work }) {
  const write = (networks?: NetworkId[]) => writeFile(sources, work, networks);
  const undo = (back: () => Promise<unknown>) => () =>
    void run(async () => {
      await work.during(i18n.t('bulk.working'), back, { canStop: false });
      say(i18n.t('bulk.undone'));
    });
  const during = (act: () => Promise<NetworkId[]>) => work.during(i18n.t('bulk.working'), act, { canStop: false });
  return {
    setEnabled: (ids: NetworkId[], enabled: boolean) =>
      run(async () => {
        const changed = (await during(() => sources.setAllEnabled(ids, enabled))) ?? [];
        if (changed.length === 0) return say(i18n.t('bulk.asBefore'));
        say(
          counted(enabled ? 'bulk.switchedOn' : 'bulk.switchedOff', changed.length),
          undo(() => sources.setAllEnabled(changed, !enabled)),
        );
      }),
    remove: (ids: NetworkId[]) =>
      run(async () => {
        const removed = (await during(() => sources.removeAll(ids))) ?? [];
        say(
          counted('bulk.removed', removed.length),
          undo(() => sources.restoreAll(removed)),
        );
      }),
    /** Hand the reader a file of some networks, or of everything. */
    exportThese: (ids?: NetworkId[]) =>
      run(async () => {
        const written = await write(ids);
        if (!written) return;
        sources.save(written.json, ids ? 'networks' : 'library');
        if (ids) say(counted('bulk.exported', written.count));
      }),
  };
}

/** The text of a file of some networks, or of everything. Undefined when it was stopped. */
function writeFile(sources: NetworkBulkSources, work: Work, networks?: NetworkId[]) {
  return work.during(i18n.t('bulk.exporting'), async (signal, onProgress) => {
    const file = await sources.exportSome({ networks, onProgress, signal });
    const json = await inSlices(libraryJsonSteps(file), signal);
    signal.throwIfAborted();
    return { json: json!, count: file.networks.length };
  });
}
