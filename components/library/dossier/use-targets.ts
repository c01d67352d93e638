import { useState } from 'preact/hooks';
import type { NodeKey } from '@/lib/model';
import type { Filing } from './filing';
import { createFinder } from './finder-state';
import type { Target } from './MoveOption';

interface Offered extends Pick<Filing, 'near' | 'search'> {
  /** Where the passage is now: not offered. */
  from: NodeKey | undefined;
}

/** The findings that a passage may be filed under: those near by, then what is looked for. */
export function useTargets({ near, from, search }: Offered) {
  const [finder] = useState(() => createFinder(search));
  const targetsNow = () => {
    const found = finder.found.value?.map(({ node, excerpt, marks }): Target => ({ ...node, excerpt, marks }));
    return (finder.text.value.trim() === '' ? near : (found ?? [])).filter(({ key }) => key !== from);
  };
  return {
    finder,
    targets: targetsNow(),
    /**
     * Who types fast presses Enter while there still is what an older text found. What is meant then is the first of the new;
     * or `shown`, if that is among them. None when they typed on.
     */
    async newest(shown: Target | undefined): Promise<Target | undefined> {
      const text = finder.text.value;
      await finder.settled();
      const targets = targetsNow();
      if (finder.text.value === text) return targets.find(({ key }) => key === shown?.key) ?? targets[0];
    },
  };
}
