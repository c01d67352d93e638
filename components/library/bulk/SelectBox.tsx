import type { Selection } from './selection-state';

interface Props {
  selection: Selection;
  id: string;
  /** What it chooses, for who does not see it. */
  label: string;
  /** All ids in the order in which they are shown: Shift chooses all between two. */
  shown: readonly string[];
}

/** The box by which one of a list is chosen. */
export function SelectBox({ selection, id, label, shown }: Props) {
  return (
    <input
      type="checkbox"
      class="select-box"
      aria-label={label}
      checked={selection.chosen.value.has(id)}
      onClick={event => selection.toggle(id, event.shiftKey ? shown : undefined)}
    />
  );
}
