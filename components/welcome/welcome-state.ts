import { signal } from '@preact/signals';
import type { PageMessages } from '@/lib/messages';
import type { Key, Setting } from '@/components/library/settings-state';

/** What there is to try on the welcome page. */
export type Step = 'hover' | 'popup' | 'keys';

/** What the welcome page needs from outside. */
export interface WelcomeSources {
  enabled: Setting<boolean>;
  keys(): Promise<Key[]>;
  /** Calls back when the reader's pointer moves. */
  onPointer(listener: () => void): void;
  /** Calls back when a card opens on this page. */
  onCard(listener: () => void): void;
  /** Calls back when this page is asked something, by the popup or for a key. */
  onAsked(listener: (name: keyof PageMessages) => void): void;
}

export type WelcomeState = ReturnType<typeof createWelcomeState>;

/** The state of the welcome page: which steps the reader has tried, and which keys there are. */
export function createWelcomeState(sources: WelcomeSources) {
  const done = signal<ReadonlySet<Step>>(new Set());
  const keys = signal<ReadonlyMap<string, string>>(new Map());
  const enabled = signal(true);
  /** Whether the pointer was moved after the last key: tells a card that was pointed at from one that a key opened. */
  let isPointing = false;
  const tick = (step: Step) => void (done.value = new Set([...done.value, step]));

  return {
    done,
    keys,
    enabled,
    /** Begin to follow what the reader does. */
    load() {
      sources.onPointer(() => void (isPointing = true));
      sources.onCard(() => isPointing && tick('hover'));
      sources.onAsked(name => {
        if (name === 'getPage') tick('popup');
        if (name !== 'stepPassage') return;
        isPointing = false;
        tick('keys');
      });
      sources.enabled.watch(value => void (enabled.value = value));
      return Promise.all([
        sources.enabled.getValue().then(value => void (enabled.value = value)),
        sources.keys().then(list => void (keys.value = new Map(list.map(({ name, shortcut }) => [name, shortcut])))),
      ]);
    },
    turnOn: () => sources.enabled.setValue(true),
  };
}
