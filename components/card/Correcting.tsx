import type { ComponentChildren } from 'preact';
import { Stateful } from './Stateful';

interface Correction {
  isRelated: boolean;
  hasFailed: boolean;
}

interface Props {
  /** Whether the passage was said to speak to the finding at first. */
  atFirst: boolean;
  store(this: void, related: boolean): Promise<void>;
  children(this: void, correction: Correction & { toggle(this: void): void }): ComponentChildren;
}

/** Whether the reader says that a passage speaks to a finding, and how that is changed and changed back. */
export function Correcting({ atFirst, store, children }: Props) {
  const initial: Correction = { isRelated: atFirst, hasFailed: false };
  return (
    <Stateful initial={initial}>
      {({ isRelated, hasFailed }, set) =>
        children({
          isRelated,
          hasFailed,
          toggle() {
            set({ isRelated: !isRelated, hasFailed: false });
            store(!isRelated).catch(() => set({ isRelated, hasFailed: true }));
          },
        })
      }
    </Stateful>
  );
}
