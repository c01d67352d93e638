import { computed, signal } from '@preact/signals';
import type { Draft } from '@/lib/draft';

/** So many steps can be taken back: nobody remembers more. */
const MAX_STEPS = 200;

/** A draft with all that it said before. What is typed into one field in a row is one step. */
export function createHistory(first: Draft) {
  const past = signal<Draft[]>([]);
  const future = signal<Draft[]>([]);
  const draft = signal(first);
  let field: string | undefined;
  return {
    draft,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    /** Go on to another draft; `into` names the field that is typed into. */
    push(next: Draft, into?: string) {
      if (next === draft.value) return;
      if (into === undefined || into !== field) past.value = [...past.value.slice(-MAX_STEPS), draft.value];
      field = into;
      future.value = [];
      draft.value = next;
    },
    undo() {
      const before = past.value.at(-1);
      if (!before) return;
      field = undefined;
      future.value = [...future.value, draft.value];
      past.value = past.value.slice(0, -1);
      draft.value = before;
    },
    redo() {
      const next = future.value.at(-1);
      if (!next) return;
      field = undefined;
      past.value = [...past.value, draft.value];
      future.value = future.value.slice(0, -1);
      draft.value = next;
    },
    /** Another field is typed into from now on. */
    rest: () => void (field = undefined),
  };
}
