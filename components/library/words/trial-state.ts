import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { lexiconOf } from '@/lib/lexicon';
import type { FindingSource } from '@/lib/matching';
import type { Lexicon, NetworkId, StoredNetwork } from '@/lib/model';
import { trialWith, type Given, type TriedSentence } from '@/lib/trial';

/** What trying a text needs from outside. */
export interface TrialSources {
  /** What texts are weighed against: one network alone, or the whole library. */
  weighedAgainst(network?: NetworkId): FindingSource;
  /** When there is nothing more urgent to do: never between two keys that are pressed in a row. */
  whenIdle(): Promise<void>;
}

/** A text that was tried. */
export interface Tried {
  sentences: TriedSentence[];
  /** What the sentences' topics are. */
  topics: Lexicon['topics'];
}

interface Asked {
  given: Given;
  trial: ReturnType<typeof trialWith>;
  source: FindingSource;
  topics: Lexicon['topics'];
}

export type TrialState = ReturnType<typeof createTrialState>;

/** A text that is tried on the opened network, or on all that are switched on, again with every change of it or of them. */
export function createTrialState(
  sources: TrialSources,
  networks: ReadonlySignal<StoredNetwork[] | undefined>,
  opened: ReadonlySignal<StoredNetwork | undefined>,
  fail: (error: unknown) => void,
) {
  const given = signal<Given>({ title: '', text: '' });
  const isWhole = signal(false);
  const tried = signal<Tried | undefined>(undefined);
  const triedOn = computed(() => {
    const one = isWhole.value ? undefined : opened.value;
    const all = one ? [one] : (networks.value ?? []).filter(({ enabled }) => enabled);
    const lexicon = lexiconOf(all, 0); // Its revision is for pages; nobody reads it here.
    return { trial: trialWith(lexicon), topics: lexicon.topics, source: sources.weighedAgainst(one?.id) };
  });
  const answer = createNewest(sources.whenIdle, async ({ given: text, trial, source, topics }: Asked) => {
    const sentences = await trial(text, source);
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
        const asked = { given: given.value, ...triedOn.value };
        answer(asked).catch(fail);
      }),
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
