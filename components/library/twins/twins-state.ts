import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { draftOf, editedOf } from '@/lib/draft';
import { withJoined } from '@/lib/draft-edits';
import { faultsOf } from '@/lib/draft-faults';
import type { Lookalikes, Pairing } from '@/lib/lookalikes';
import { mergedDraft } from '@/lib/merging';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { Problem } from '@/lib/problem';
import { problemSentence } from '@/components/problem-sentence';
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

export type TwinsState = ReturnType<typeof createTwinsState>;

/** What may be there twice, and making it one. */
export function createTwinsState(sources: TwinsSources, { run, say, fail, goTo, work }: Telling) {
  const found = signal<Lookalikes>();
  const share = signal<number>();
  let latest: AbortController | undefined;
  const look = async () => {
    latest?.abort();
    const controller = (latest = new AbortController());
    share.value = 0;
    try {
      found.value = await sources.lookalikes({
        signal: controller.signal,
        onProgress: now => void (controller.signal.aborted || (share.value = now)),
      });
    } catch (error) {
      if (!controller.signal.aborted) fail(error);
    }
    if (latest === controller) share.value = undefined;
  };
  /** Tells why not, in a sentence, or nothing when it is done. */
  const save = async (ids: NetworkId[], draft: Parameters<typeof editedOf>[0], said: string, after = () => {}) => {
    const [fault] = faultsOf(draft);
    if (fault) return faultSentence(fault);
    try {
      const saved = await work.during(i18n.t('twins.merging'), stop => sources.edit(ids, editedOf(draft), stop));
      if (!saved) return i18n.t('twins.stopped');
      const undo = async () => {
        await sources.bringBack(ids[0]!);
        say(i18n.t('bulk.undone'));
        await look();
      };
      say(said, () => void run(undo));
      after();
      return undefined;
    } catch (error) {
      if (error instanceof Problem) return problemSentence(error);
      throw error;
    }
  };
  return {
    /** Undefined until it was looked for. */
    found,
    /** How much of that is done, 0 to 1, while it is. */
    share,
    look,
    stop: () => latest?.abort(),
    keepApart: (pair: [string, string]) =>
      run(async () => {
        await sources.keepApart([pair], true);
        const undo = async () => {
          await sources.keepApart([pair], false);
          say(i18n.t('twins.again'));
          await look();
        };
        say(i18n.t('twins.apart'), () => void run(undo));
        await look();
      }),
    /** Let two findings of a network be one. Tells why not, if it is not. */
    async mergeNodes(one: NodeKey, other: NodeKey, written: { name: string; text: string }) {
      const { network } = partsOf(one);
      const stored = await sources.network(network);
      if (!stored) return problemSentence(new Problem('changedMeanwhile'));
      const draft = draftOf(stored);
      const all = [...draft.findings, ...draft.relationships];
      const at = (key: NodeKey) => all.find(({ were }) => were.includes(key))?.at ?? -1;
      const said = i18n.t('twins.merged', { name: written.name.trim() });
      return save([network], withJoined(draft, at(one), at(other), written), said);
    },
    /** Let two networks be one. Tells why not, if they are not. */
    mergeNetworks: (one: StoredNetwork, other: StoredNetwork, pairs: Pairing[]) =>
      save([one.id, other.id], mergedDraft(one, other, pairs), i18n.t('twins.mergedNetworks'), () =>
        goTo({ view: 'twins' }),
      ),
    network: (id: NetworkId) => sources.network(id),
  };
}
