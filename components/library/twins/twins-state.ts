import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { draftOf, editedOf, type Draft } from '@/lib/draft';
import { withJoined } from '@/lib/draft-edits';
import { faultsOf } from '@/lib/draft-faults';
import type { Lookalikes, Pairing } from '@/lib/lookalikes';
import { mergedDraft } from '@/lib/merging';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { Problem } from '@/lib/problem';
import { problemOf, problemSentence } from '@/components/problem-sentence';
import { faultSentence } from '@/components/library/edit/fault-sentence';
import type { LibraryRoute } from '@/components/library/library-route';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';
import type { TwinsSources } from './twins-sources';

interface Telling {
  run: Run;
  say: Say;
  fail(error: unknown): void;
  goTo(to: LibraryRoute): void;
  work: Work;
}

/** What two findings will say as one. */
export interface MergedText {
  name: string;
  text: string;
}

export type TwinsState = ReturnType<typeof createTwinsState>;

/** What may be there twice, and making it one. */
export function createTwinsState(sources: TwinsSources, telling: Telling) {
  const { run, say, goTo } = telling;
  const looking = createLooking(sources, telling.fail);
  const save = createSaving(sources, telling);
  return {
    ...looking,
    keepApart: (pair: [string, string]) =>
      run(async () => {
        await sources.keepApart([pair], true);
        const undo = async () => {
          await sources.keepApart([pair], false);
          say(i18n.t('twins.again'));
          await looking.look();
        };
        say(i18n.t('twins.apart'), () => void run(undo));
        await looking.look();
      }),
    /** Let two findings of a network be one. Tells why not, if it is not. */
    mergeNodes(one: NodeKey, other: NodeKey, written: MergedText) {
      const { network } = partsOf(one);
      const said = i18n.t('twins.merged', { name: written.name.trim() });
      return save([network], async () => joinedIn(await sources.network(network), one, other, written), said);
    },
    /** Let two networks be one. Tells why not, if they are not. */
    async mergeNetworks(one: StoredNetwork, other: StoredNetwork, pairs: Pairing[]) {
      const draft = async () => mergedDraft(one, other, pairs);
      const wrong = await save([one.id, other.id], draft, i18n.t('twins.mergedNetworks'));
      if (wrong === undefined) goTo({ view: 'twins' });
      return wrong;
    },
    network: (id: NetworkId) => sources.network(id),
  };
}

/** A network in which two findings are one. Throws Problem `changedMeanwhile` when it is not there. */
function joinedIn(stored: StoredNetwork | undefined, one: NodeKey, other: NodeKey, written: MergedText): Draft {
  if (!stored) throw new Problem('changedMeanwhile');
  const draft = draftOf(stored);
  const all = [...draft.findings, ...draft.relationships];
  const at = (key: NodeKey) => all.find(({ were }) => were.includes(key))?.at ?? -1;
  return withJoined(draft, at(one), at(other), written);
}

/** Looking for what may be there twice: one look at a time, the latest. */
function createLooking(sources: TwinsSources, fail: Telling['fail']) {
  const found = signal<Lookalikes>();
  const share = signal<number>();
  let latest: AbortController | undefined;
  return {
    /** Undefined until it was looked for. */
    found,
    /** How much of that is done, 0 to 1, while it is. */
    share,
    stop: () => latest?.abort(),
    async look() {
      latest?.abort();
      const controller = (latest = new AbortController());
      const { signal: stopped } = controller;
      share.value = 0;
      try {
        const onProgress = (now: number) => void (stopped.aborted || (share.value = now));
        found.value = await sources.lookalikes({ signal: stopped, onProgress });
      } catch (error) {
        if (!stopped.aborted) fail(error);
      }
      if (latest === controller) share.value = undefined;
    },
  };
}

/** What stores a draft of some networks as one. It tells why not, in a sentence, or nothing when it is done; it never rejects. */
function createSaving(sources: TwinsSources, { run, say, work }: Telling) {
  return async (ids: NetworkId[], write: () => Promise<Draft>, said: string): Promise<string | undefined> => {
    try {
      const draft = await write();
      const [fault] = faultsOf(draft);
      if (fault) return faultSentence(fault);
      const saved = await work.during(i18n.t('twins.merging'), stop => sources.edit(ids, editedOf(draft), stop));
      if (!saved) return i18n.t('twins.stopped');
    } catch (error) {
      return problemSentence(problemOf(error));
    }
    const undo = async () => {
      await work.during(i18n.t('edit.bringing'), () => sources.bringBack(ids[0]!), { canStop: false });
      say(i18n.t('bulk.undone'));
    };
    say(said, () => void run(undo));
    return undefined;
  };
}
