import type { Keeping } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';

/** A passage as a reader keeps it. */
export function keepingOf(exact: string, node?: NodeKey, more: Partial<Keeping> = {}): Keeping {
  return {
    ...(node !== undefined && { node }),
    stance: 'supports',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    source: { url: 'https://news.example/sleep', title: 'On sleep', site: 'news.example' },
    ...more,
  };
}
