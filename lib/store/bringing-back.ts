import type { Evidence } from '@/lib/evidence';
import { MAX_ALIASES } from '@/lib/library-file';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { Problem } from '@/lib/problem';
import { partCoverage } from './coverage-rekeying';
import type { LibraryDb } from './db';
import { guarded } from './failures';
import { waitedSteps, type Prepared } from './prepared';
import { inSlices } from './slices';
import { succeed } from './succession';
import type { VersionRow } from './tables';
import { lineFrom, whatBecame } from './versions';
import { raiseCorrections, raiseEvidence, write } from './writing';

/**
 * Bring a former version back; what it had become is a former version then. Of two that were made one, both come back.
 * Tells those that are back. Throws Problem `changedMeanwhile` when it is no former version, `alreadyHere` when it was added again.
 */
export async function bringBack(db: LibraryDb, id: NetworkId): Promise<NetworkId[]> {
  const rows = await guarded(() => together(db, id));
  const prepared: Prepared[] = [];
  for (const { stored } of rows) prepared.push(await guarded(() => inSlices(waitedSteps(stored), db)));
  return write(db, async () => {
    if ((await together(db, id)).length !== rows.length) throw new Problem('changedMeanwhile');
    const here = await db.networks.bulkGet(rows.map(row => row.id));
    const again = here.find(one => one !== undefined);
    if (again) throw new Problem('alreadyHere', { title: again.network.title });
    const paths = await pathsOf(db, rows);
    const formers = (await db.networks.bulkGet([...paths.ends])).filter(one => one !== undefined);
    const successors = withTags(prepared, formers);
    await succeed(db, { formers, successors, moves: paths.back });
    await tellApart(db, rows, paths);
    return rows.map(row => row.id);
  });
}

/** A former version, with those that were made one with it. */
async function together(db: LibraryDb, id: NetworkId): Promise<VersionRow[]> {
  const row = await db.versions.get(id);
  if (!row) throw new Problem('changedMeanwhile');
  const siblings = await db.versions.where('successor').equals(row.successor).toArray();
  return [row, ...siblings.filter(each => each.id !== id && each.changedAt === row.changedAt)];
}

interface Paths {
  /** From each node of the former versions to what it is now. */
  to: Map<NodeKey, NodeKey>;
  /** The other way. Of several that are one now, to the first. */
  back: Map<NodeKey, NodeKey>;
  /** The networks in which they are now. */
  ends: Set<NetworkId>;
}

async function pathsOf(db: LibraryDb, rows: VersionRow[]): Promise<Paths> {
  const paths: Paths = { to: new Map(), back: new Map(), ends: new Set() };
  const now = new Map<NetworkId, { end: NetworkId; line: VersionRow[] }>();
  for (const row of rows) {
    paths.ends.add(await whatBecame(db, row.successor));
    for (const [node, key] of Object.entries(row.nodes)) {
      const { network } = partsOf(key);
      if (!now.has(network)) now.set(network, await lineFrom(db, network));
      const { end, line } = now.get(network)!;
      paths.ends.add(end);
      const is = line.reduce<NodeKey | undefined>((at, { id, nodes }) => {
        if (at === undefined || partsOf(at).network !== id) return at;
        const own = partsOf(at).id; // Whoever wrote the file chose it.
        return Object.hasOwn(nodes, own) ? nodes[own] : undefined;
      }, key);
      if (is === undefined) continue;
      paths.to.set(`${row.id}/${node}`, is);
      if (!paths.back.has(is)) paths.back.set(is, `${row.id}/${node}`);
    }
  }
  return paths;
}

/**
 * The first of those that come back goes by all hashtags of what they had become. Each is switched on or off as it was, unless
 * the reader switched what they had become.
 */
function withTags(prepared: Prepared[], formers: StoredNetwork[]): Prepared[] {
  const own = new Set(prepared.flatMap(({ stored }) => [stored.hashtag, ...stored.aliases]));
  const gained = formers.flatMap(({ hashtag, aliases }) => [hashtag, ...aliases]).filter(tag => !own.has(tag));
  const isOn = formers.length === 0 || formers.some(({ enabled }) => enabled);
  const wasOn = prepared.some(({ stored }) => stored.enabled);
  return prepared.map(({ stored, rows }, index) => ({
    rows,
    stored: {
      ...stored,
      enabled: isOn === wasOn ? stored.enabled : isOn,
      aliases: index === 0 ? [...new Set([...stored.aliases, ...gained])].slice(-MAX_ALIASES) : stored.aliases,
    },
  }));
}

/** What was said of nodes that were one for a while belongs to each again, unless the reader moved it since. */
async function tellApart(db: LibraryDb, rows: VersionRow[], { to, back }: Paths): Promise<void> {
  const heldBy = (key: NodeKey) => back.get(to.get(key) ?? '');
  await partCoverage(db, heldBy);
  for (const { id, origins = {} } of rows) {
    const key = (one: Evidence): NodeKey => `${id}/${origins[one.id]}`;
    const isHeld = (one: Evidence) => one.node !== undefined && one.node === heldBy(key(one));
    const kept = await db.evidence.bulkGet(Object.keys(origins));
    const own = kept.flatMap(one => (one && isHeld(one) ? { ...one, node: key(one) } : []));
    await db.evidence.bulkPut(own);
    const removed = await db.removedEvidence.bulkGet(Object.keys(origins));
    await db.removedEvidence.bulkPut(
      removed.flatMap(row =>
        row && isHeld(row.evidence) ? { ...row, evidence: { ...row.evidence, node: key(row.evidence) } } : [],
      ),
    );
    if (own.length > 0) await raiseEvidence(db);
  }
  const told = rows.flatMap(({ corrections = [] }) => corrections);
  const held = await db.corrections.bulkGet(told.map(({ node, fingerprint }) => [heldBy(node) ?? '', fingerprint]));
  if (held.every(one => one === undefined)) return;
  await db.corrections.bulkDelete(held.flatMap(one => (one ? [[one.node, one.fingerprint]] : [])));
  await db.corrections.bulkPut(told.filter((_, index) => held[index] !== undefined));
  await raiseCorrections(db);
}
