import { counted } from '@/components/locale';
import type { NetworkSummary } from '@/lib/network-summary';

/** How many networks of a large import are still to be prepared; nothing when none is. */
export function Preparing({ networks }: { networks: NetworkSummary[] }) {
  const left = networks.filter(({ isWaiting }) => isWaiting).length;
  if (left === 0) return null;
  return (
    <div class="preparing">
      <label class="small">
        <span>{counted('library.preparing', left)}</span>
        <progress value={networks.length - left} max={networks.length} />
      </label>
    </div>
  );
}
