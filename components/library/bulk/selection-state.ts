import { signal } from '@preact/signals';

export type Selection = ReturnType<typeof createSelection>;

/** Which of a list the reader has chosen, to do one thing with all of them. */
export function createSelection() {
  const isOn = signal(false);
  const chosen = signal<ReadonlySet<string>>(new Set());
  let last: string | undefined;
  return {
    /** Whether boxes are shown to choose by. */
    isOn,
    chosen,
    begin: () => void (isOn.value = true),
    end() {
      isOn.value = false;
      chosen.value = new Set();
      last = undefined;
    },
    /** Choose one or not; with `shown`, the list as it is shown, all between it and the last one too. */
    toggle(id: string, shown?: readonly string[]) {
      const isChosen = !chosen.value.has(id);
      const these = shown && last !== undefined ? between(shown, last, id) : [id];
      const now = new Set(chosen.value);
      for (const each of these) {
        if (isChosen) now.add(each);
        else now.delete(each);
      }
      chosen.value = now;
      last = id;
    },
    choose: (ids: readonly string[]) => void (chosen.value = new Set(ids)),
    /** Of what is no longer there, nothing is chosen. */
    among: (ids: readonly string[]): string[] => ids.filter(id => chosen.value.has(id)),
  };
}

function between(shown: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [shown.indexOf(one), shown.indexOf(other)].sort((a, b) => a - b) as [number, number];
  return from < 0 ? [other] : shown.slice(from, to + 1);
}
