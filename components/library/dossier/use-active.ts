import { useEffect, useState } from 'preact/hooks';
import type { Target } from './MoveOption';

interface Choosing {
  targets: Target[];
  /** What these were looked for by. */
  text: string;
  onTake(at: number): void;
  onStop(returns: boolean): void;
}

/** Which of some findings Enter takes, and the keys that change it. */
export function useActive({ targets, text, onTake, onStop }: Choosing) {
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [text]);
  const at = Math.min(active, Math.max(0, targets.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, targets.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter') onTake(at);
    else if (event.key === 'Escape') onStop(true);
    else return;
    event.preventDefault();
  };
  return { active: at, onKeyDown };
}
