import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { lexiconOf } from '@/lib/lexicon';
import type { FindingSource } from '@/lib/matching';
import type { Lexicon, NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { trialWith, type Given, type TriedSentence } from '@/lib/trial';

/** What trying a text needs from outside. */
export interface TrialSources {
  /** What texts are weighed against: one network alone, or the whole library. */
  weighedAgainst(network?: NetworkId): FindingSource;
  /** The topics of all networks that are switched on. */
  wholeLexicon(): Promise<Lexicon>;
  /** When there is nothing more urgent to do: never between two keys that are pressed in a row. */
  whenIdle(): Promise<void>;
}

/** A text that was tried. */
export interface Tried {
  sentences: TriedSentence[];
  /** What the sentences' topics are. */
  topics: Lexicon['topics'];
}

/** What texts are tried on: one network alone, or all of the library as it is now. */
interface TriedOn {
  one: StoredNetwork | undefined;
  all: NetworkSummary[] | undefined;
}

export type TrialState = ReturnType<typeof createTrialState>;

/** A text that is tried on the opened network, or on all that are switched on, again with every change of it or of them. */
export function createTrialState(
  sources: TrialSources,
  networks: ReadonlySignal<NetworkSummary[] | undefined>,
  opened: ReadonlySignal<StoredNetwork | undefined>,
  fail: (error: unknown) => void,
) {
  const given = signal<Given>({ title: '', text: '' });
  const isWhole = signal(false);
  const tried = signal<Tried | undefined>(undefined);
  const triedOn = computed((): TriedOn => {
    const one = isWhole.value ? undefined : opened.value;
    return { one, all: one ? undefined : networks.value };
  });
  const compiled = createCompiled(sources);
  const answer = createNewest(sources.whenIdle, async ({ text, on }: { text: Given; on: TriedOn }) => {
    const { trial, topics } = await compiled(on);
    const sentences = await trial(text, sources.weighedAgainst(on.one?.id));
    return () => void (tried.value = { sentences, topics });
  });
  return {
    given,
    isWhole,
    /** Undefined before anything was tried. */
    tried,
    write: (changed: Partial<Given>) => void (given.value = { ...given.value, ...changed }),
    /** Try again with every change until what is returned is called. */
    follow: () =>
      effect(() => {
        answer({ text: given.value, on: triedOn.value }).catch(fail);
      }),
  };
}

/** Compiles what texts are tried with, once for each state of the networks. */
function createCompiled(sources: TrialSources) {
  let known: { on: TriedOn; trial: ReturnType<typeof trialWith>; topics: Lexicon['topics'] } | undefined;
  return async (on: TriedOn) => {
    if (known?.on === on) return known;
    const lexicon = on.one ? lexiconOf([on.one], 0) : await sources.wholeLexicon(); // Nobody reads its revision here.
    return (known = { on, trial: trialWith(lexicon), topics: lexicon.topics });
  };
}

/** Answer the newest question only, one at a time, each when there is time. What is overtaken meanwhile is dropped. */
function createNewest<T>(whenIdle: () => Promise<void>, answer: (asked: T) => Promise<() => void>) {
  let newest: T;
  let isUnderWay = false;
  return async (asked: T) => {
    newest = asked;
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      for (let done: T | undefined; done !== newest;) {
        await whenIdle();
        done = newest;
        const show = await answer(done);
        if (done === newest) show();
      }
    } finally {
      isUnderWay = false;
    }
  };
}
