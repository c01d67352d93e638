import { computed, signal, type Signal } from '@preact/signals';
import type { PageMessages } from '@/lib/messages';
import type { NetworkSummary } from '@/lib/network-summary';
import { readQuery } from '@/lib/query';
import type { Key, Setting } from '@/components/library/settings-state';

/** What there is to try on the welcome page, in this order. */
export const STEPS = ['point', 'keep', 'popup', 'hashtag'] as const;
type Step = (typeof STEPS)[number];

/** How far the reader is: kept, so that they can go on another time. */
export interface Tour {
  done: string[];
  isSkipped: boolean;
}

/** What the welcome page needs from outside. */
export interface WelcomeSources {
  enabled: Setting<boolean>;
  tour: Setting<Tour>;
  keys(): Promise<Key[]>;
  /** Calls back now and after every change, the oldest network first. */
  watchNetworks(onValue: (networks: NetworkSummary[]) => void): void;
  /** Calls back when a card opens on this page. */
  onCard(listener: () => void): void;
  /** Calls back when evidence was kept. */
  onKept(listener: () => void): void;
  /** Calls back when this page is asked something, by the popup or for a key. */
  onAsked(listener: (name: keyof PageMessages) => void): void;
  copy(text: string): Promise<void>;
}

/** What the hashtag that was put in leads to. */
export type LookedUp = { kind: 'nothing' } | { kind: 'unknown' } | { kind: 'network'; network: NetworkSummary };

export type WelcomeState = ReturnType<typeof createWelcomeState>;

/** The state of the welcome page: which steps the reader has tried, and which keys there are. */
export function createWelcomeState(sources: WelcomeSources) {
  const { tour, set, tick } = createTour(sources);
  const keys = signal<ReadonlyMap<string, string>>(new Map());
  const enabled = signal(true);
  const networks = signal<NetworkSummary[]>([]);
  const typed = signal('');
  const done = computed(() => STEPS.filter(step => tour.value.done.includes(step)));
  const lookedUp = computed(() => lookUp(typed.value, networks.value));
  return {
    done,
    /** The first step that is not done. */
    next: computed(() => STEPS.find(step => !done.value.includes(step))),
    isSkipped: computed(() => tour.value.isSkipped),
    keys,
    enabled,
    /** The network whose hashtag there is to look up. */
    network: computed(() => networks.value.find(({ builtIn }) => builtIn) ?? networks.value[0]),
    typed,
    lookedUp,
    /** Begin to follow what the reader does. */
    load() {
      follow(sources, tick);
      sources.watchNetworks(value => void (networks.value = value));
      return Promise.all([
        followed(sources.enabled, enabled),
        followed(sources.tour, tour),
        sources.keys().then(list => void (keys.value = new Map(list.map(({ name, shortcut }) => [name, shortcut])))),
      ]);
    },
    turnOn: () => sources.enabled.setValue(true),
    copy: (hashtag: string) => sources.copy(`#${hashtag}`),
    type(text: string) {
      typed.value = text;
      if (lookedUp.value.kind === 'network') tick('hashtag');
    },
    skip: (isSkipped: boolean) => set({ isSkipped }),
    again: () => ((typed.value = ''), set({ done: [], isSkipped: false })),
  };
}

function createTour(sources: WelcomeSources) {
  const tour = signal<Tour>({ done: [], isSkipped: false });
  const set = (change: Partial<Tour>) => {
    tour.value = { ...tour.value, ...change };
    return sources.tour.setValue(tour.value);
  };
  return {
    tour,
    set,
    tick(step: Step) {
      if (!tour.value.done.includes(step)) void set({ done: [...tour.value.done, step] });
    },
  };
}

function follow({ onCard, onKept, onAsked }: WelcomeSources, tick: (step: Step) => void): void {
  onCard(() => tick('point'));
  onKept(() => tick('keep'));
  onAsked(name => name === 'getPage' && tick('popup'));
}

function followed<T>(setting: Setting<T>, into: Signal<T>): Promise<void> {
  setting.watch(value => void (into.value = value));
  return setting.getValue().then(value => void (into.value = value));
}

function lookUp(text: string, networks: NetworkSummary[]): LookedUp {
  const tagsOf = ({ hashtag, aliases }: NetworkSummary) => [hashtag, ...aliases];
  const query = readQuery(text, new Set(networks.flatMap(tagsOf)));
  if (query.kind === 'empty') return { kind: 'nothing' };
  if (query.kind !== 'hashtag') return { kind: 'unknown' };
  const network = networks.find(each => tagsOf(each).includes(query.hashtag));
  return network ? { kind: 'network', network } : { kind: 'unknown' };
}
