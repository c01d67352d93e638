import { i18n } from '#i18n';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { Run, Say } from '@/components/library/network-acts';
import type { EvidenceSources } from './evidence-sources';

type Change = Parameters<EvidenceSources['changeEvidence']>[1];

/** The id of the element that shows a kept passage. */
export const placeOf = (id: Evidence['id']) => `evidence-${id}`;

/** What can be done with a kept passage; everything can be undone. */
export function evidenceActs(sources: EvidenceSources, { run, say }: { run: Run; say: Say }) {
  const change = (id: Evidence['id'], { to, from }: Record<'to' | 'from', Change>, said: string, place?: string) =>
    run(async () => {
      await sources.changeEvidence(id, to);
      const back = async () => {
        await sources.changeEvidence(id, from);
        say(i18n.t('dossier.undone'), undefined, placeOf(id));
      };
      say(said, () => void run(back), place);
    });
  return {
    /** `stays`: it is still shown afterwards, so that the focus is not lost. */
    setStance: ({ id, stance: from }: Evidence, stance: Stance, stays: boolean) =>
      change(
        id,
        { to: { stance }, from: { stance: from } },
        i18n.t(`dossier.now.${stance}`),
        stays ? placeOf(id) : undefined,
      ),
    move: ({ id, node: from }: Evidence, node: NodeKey, name: string) =>
      change(
        id,
        { to: { node }, from: { node: from } },
        i18n.t(from === undefined ? 'dossier.filed' : 'dossier.moved', { name }),
      ),
    remove: ({ id }: Evidence) =>
      run(async () => {
        await sources.removeEvidence([id]);
        const back = async () => {
          await sources.restoreEvidence([id]);
          say(i18n.t('dossier.restored'), undefined, placeOf(id));
        };
        say(i18n.t('dossier.removed'), () => void run(back));
      }),
  };
}
