import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';

type Change = Partial<Pick<Evidence, 'node' | 'stance'>>;

/** What bulk acts on evidence need from outside. */
export interface EvidenceBulkSources {
  /** In one transaction. Tells what it was before. */
  changeAllEvidence(changes: { id: Evidence['id']; change: Change }[]): Promise<Evidence[]>;
  removeEvidence(ids: Evidence['id'][]): Promise<void>;
  restoreEvidence(ids: Evidence['id'][]): Promise<void>;
}

export type EvidenceBulk = ReturnType<typeof evidenceBulk>;

/** What can be done with many kept passages at once; one Undo takes all of it back. */
export function evidenceBulk(sources: EvidenceBulkSources, { run, say, work }: { run: Run; say: Say; work: Work }) {
  const during = <T>(act: () => Promise<T>) => work.during(i18n.t('bulk.working'), act, { canStop: false });
  const change = (ids: Evidence['id'][], to: Change, said: (count: number) => string) =>
    run(async () => {
      const before = (await during(() => sources.changeAllEvidence(ids.map(id => ({ id, change: to }))))) ?? [];
      const back = before.map(({ id, node, stance }) => ({ id, change: 'node' in to ? { node } : { stance } }));
      const undo = async () => {
        await during(() => sources.changeAllEvidence(back));
        say(i18n.t('bulk.undone'));
      };
      say(said(before.length), () => void run(undo));
    });
  return {
    setStance: (ids: Evidence['id'][], stance: Stance) =>
      change(ids, { stance }, count => counted(`bulk.now.${stance}`, count)),
    /** File them under a finding or relationship called so. */
    file: (ids: Evidence['id'][], node: NodeKey, name: string) =>
      change(ids, { node }, count => i18n.t('bulk.filed', count, [numeral(count)], { name })),
    remove: (ids: Evidence['id'][]) =>
      run(async () => {
        await during(() => sources.removeEvidence(ids));
        const undo = async () => {
          await during(() => sources.restoreEvidence(ids));
          say(i18n.t('bulk.undone'));
        };
        say(counted('bulk.evidenceRemoved', ids.length), () => void run(undo));
      }),
  };
}
