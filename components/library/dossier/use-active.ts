import { useEffect, useState } from 'preact/hooks';
import type { Target } from './MoveOption';

interface Choosing {
  targets: Target[];
  /** What these were looked for by. */
  text: string;
  onChoose(target: Target): void;
  onStop(returns: boolean): void;
}

/** Which of some findings Enter takes, and the keys that change it. */
export function useActive({ targets, text, onChoose, onStop }: Choosing) {
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [text]);
  const at = Math.min(active, Math.max(0, targets.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targets[at];
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, targets.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && target) onChoose(target);
    else if (event.key === 'Escape') onStop(true);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };
  return { active: at, onKeyDown };
}
