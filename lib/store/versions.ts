import type { FormerVersion } from '@/lib/former-version';
import type { NetworkId } from '@/lib/model';
import type { LibraryDb } from './db';
import type { VersionRow } from './tables';

/** What a network was before, the last version first. */
export async function formerVersions(db: LibraryDb, id: NetworkId, limit: number): Promise<FormerVersion[]> {
  return (await versionsBefore(db, id))
    .slice(0, limit)
    .map(({ stored, changedAt, nodes }) => ({ stored, changedAt, nodes, now: id }));
}

/** The rows of all versions that lead to a network, the last first. */
export async function versionsBefore(db: LibraryDb, id: NetworkId): Promise<VersionRow[]> {
  const found = new Map<NetworkId, VersionRow>();
  for (let successors = [id]; successors.length > 0;) {
    const rows = await db.versions.where('successor').anyOf(successors).toArray();
    const fresh = rows.filter(row => !found.has(row.id) && row.id !== id);
    for (const row of fresh) found.set(row.id, row);
    successors = fresh.map(row => row.id);
  }
  return [...found.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** So many versions of a network are remembered, with so many findings and relationships: a file of the library has room. */
const MAX_VERSIONS = 40;
const MAX_REMEMBERED = 20_000;

/** Those of a network's versions, the last first, that are not remembered any more. What the last change replaced always is. */
export function tooOld<T extends Pick<VersionRow, 'stored' | 'changedAt'>>(versions: T[]): T[] {
  let remembered = 0;
  const first = versions.findIndex(({ stored: { network }, changedAt }, index) => {
    remembered += network.findings.length + network.relationships.length;
    return changedAt !== versions[0]!.changedAt && (index >= MAX_VERSIONS || remembered > MAX_REMEMBERED);
  });
  return first < 0 ? [] : versions.slice(first);
}

/** The former version with an id, if the library remembers it. */
export async function formerVersion(db: LibraryDb, id: NetworkId): Promise<FormerVersion | undefined> {
  const row = await db.versions.get(id);
  if (!row) return undefined;
  const now = await whatBecame(db, row.successor);
  const isHere = (await db.networks.where('id').equals(now).count()) > 0;
  const { stored, changedAt, nodes } = row;
  return { stored, changedAt, nodes, ...(isHere && { now }) };
}

/** Follow a network to what it is now. */
export async function whatBecame(db: LibraryDb, id: NetworkId): Promise<NetworkId> {
  const met = new Set<NetworkId>();
  for (let at = id; ;) {
    const row = met.has(at) ? undefined : await db.versions.get(at);
    const isHere = (await db.networks.where('id').equals(at).count()) > 0;
    if (!row || isHere) return at;
    met.add(at);
    at = row.successor;
  }
}

/** The versions that lie between a network and what it is now. */
export async function lineFrom(db: LibraryDb, id: NetworkId): Promise<{ end: NetworkId; line: VersionRow[] }> {
  const end = await whatBecame(db, id);
  const line: VersionRow[] = [];
  for (let at = id; at !== end; at = line.at(-1)!.successor) line.push((await db.versions.get(at))!);
  return { end, line };
}
