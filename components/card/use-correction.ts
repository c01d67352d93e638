import { useState } from 'preact/hooks';

/**
 * Whether the reader says that a passage speaks to a finding, and how that is changed and changed back. Only true clicks
 * count: the page can reach the card with made-up ones.
 */
export function useCorrection(atFirst: boolean, store: (related: boolean) => Promise<void>) {
  const [isRelated, setRelated] = useState(atFirst);
  const [hasFailed, setFailed] = useState(false);
  const toggle = async ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    setFailed(false);
    setRelated(!isRelated);
    await store(!isRelated).catch(() => {
      setRelated(isRelated);
      setFailed(true);
    });
  };
  return { isRelated, hasFailed, toggle };
}
