import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { LibraryRoute } from '@/components/library/library-route';
import { draftOf, isSameDraft } from '@/lib/draft';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';
import type { EditSources } from './edit-sources';
import { createEditState, type EditState } from './edit-state';

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
  const begun = createBegun(sources, telling);
  return {
    ...begun,
    /** Write on what was written on a network that is gone as on a new one. */
    asNew({ draft }: EditState) {
      begun.begin().write(draft.value);
      goTo({ view: 'write' });
    },
    followFormers: (id: NetworkId, onValue: (formers: FormerVersion[]) => void) =>
      sources.watchFormers(id, onValue, fail),
    /** The former version with this id, if there is one. */
    formerVersion: (id: NetworkId) => sources.formerVersion(id),
    bringBack: (former: Pick<FormerVersion, 'stored' | 'now'>) => void bringBack(former),
  };
}

/** What is written on as long as the page is open: who comes back goes on, and another tab takes nothing of it away. */
function createBegun(sources: EditSources, telling: Omit<Parameters<typeof createEditState>[1], 'onSaved'>) {
  const begun = new Map<NetworkId | undefined, EditState>();
  return {
    /** Write on a network, or on a new one. */
    begin(stored?: StoredNetwork): EditState {
      const known = begun.get(stored?.id);
      if (known?.isChanged.value && isSame(known.stored, stored)) {
        known.goOn();
        return known;
      }
      const onSaved = () => void begun.delete(stored?.id);
      const state = createEditState(sources, { ...telling, onSaved }, stored);
      begun.set(stored?.id, state);
      return state;
    },
    /** What was written on a network and is not saved. */
    unsaved(id: NetworkId): EditState | undefined {
      const state = begun.get(id);
      return state?.isChanged.value ? state : undefined;
    },
  };
}

/** Whether two say the same, also if they are written differently. */
function isSame(one: StoredNetwork | undefined, other: StoredNetwork | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && isSameDraft(draftOf(one), draftOf(other)));
}
