import type { Keeping } from '@/lib/evidence';
import { openLibrary } from '@/lib/store/library';
import type { PublishedEvidence } from '@/lib/store/keeping-evidence';
import { sleep } from './small-networks';

/** A library of one network, and what it told of evidence. */
export async function keepingWorld() {
  const told: PublishedEvidence[] = [];
  const name = crypto.randomUUID();
  const library = openLibrary({ name, kept: published => void told.push(published) });
  const { id } = (await library.add(sleep)).stored;
  return { name, library, told, id, tea: `${id}/late-tea`, night: `${id}/night-replay` };
}

/** The page that passages are kept from. */
export const page = 'https://example.org/sleep';

/** What a reader says when they keep a passage. */
export function keeping(exact: string, more: Partial<Keeping> & { at?: number } = {}): Keeping {
  const { at = 10, ...rest } = more;
  return {
    stance: 'supports',
    quote: { exact, prefix: `before ${at} `, suffix: ` after ${at}` },
    position: { start: at, end: at + exact.length },
    source: { url: page, title: 'On sleep', site: 'example.org' },
    ...rest,
  };
}
