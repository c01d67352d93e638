import { useEffect, useState } from 'preact/hooks';

/** As sidebars are on a laptop. */
const LOW = '(max-height: 720px)';

/** Whether the panel is so low that the list needs the room of whatever can be folded away. */
export function useLow(): boolean {
  const [query] = useState(() => matchMedia(LOW));
  const [isLow, setLow] = useState(query.matches);
  useEffect(() => {
    const look = () => setLow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query]);
  return isLow;
}
