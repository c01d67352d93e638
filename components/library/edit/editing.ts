import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { LibraryRoute } from '@/components/library/library-route';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';
import type { EditSources } from './edit-sources';
import { createEditState } from './edit-state';

interface Telling {
  run: Run;
  say: Say;
  fail(error: unknown): void;
  goTo(to: LibraryRoute): void;
  work: Work;
}

export type Editing = ReturnType<typeof createEditing>;

/** Writing on networks, and going back to what they said before. */
export function createEditing(sources: EditSources, telling: Telling) {
  const { run, say, fail, goTo, work } = telling;
  const back = async (id: NetworkId) => {
    const [first] = (await work.during(i18n.t('edit.bringing'), () => sources.bringBack(id), { canStop: false })) ?? [];
    goTo({ view: 'network', network: first });
  };
  const bringBack = ({ stored: { id, network }, now }: Pick<FormerVersion, 'stored' | 'now'>) =>
    run(async () => {
      await back(id);
      const undo = async () => {
        await back(now!);
        say(i18n.t('edit.undone'));
      };
      say(i18n.t('edit.broughtBack', { title: network.title }), now === undefined ? undefined : () => void run(undo));
    });
  return {
    /** Write on a network, or on a new one. */
    begin: (stored?: StoredNetwork) => createEditState(sources, telling, stored),
    followFormers: (id: NetworkId, onValue: (formers: FormerVersion[]) => void) =>
      sources.watchFormers(id, onValue, fail),
    /** The former version with this id, if there is one. */
    formerVersion: (id: NetworkId) => sources.formerVersion(id),
    bringBack: (former: Pick<FormerVersion, 'stored' | 'now'>) => void bringBack(former),
  };
}
