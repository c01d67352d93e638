import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  summary: ComponentChildren;
  /** Unfolded whatever the reader chose: something in it was looked for. */
  isForced?: boolean;
  isOpenAtFirst?: boolean;
  /** Asked for only while it is unfolded: a network has thousands of words. */
  children(): ComponentChildren;
}

/** Something to unfold. Its summary, which has the id, can take the focus. */
export function Fold({ id, summary, isForced = false, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const isShown = isForced || isOpen;
  return (
    <details
      class="fold"
      open={isShown}
      onToggle={({ currentTarget }) => currentTarget.open !== isShown && setOpen(currentTarget.open)}
    >
      <summary id={id}>{summary}</summary>
      {isShown && children()}
    </details>
  );
}
