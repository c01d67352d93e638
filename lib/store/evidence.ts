import type { Evidence, Stance } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import { sameAddresses, sourceUrl } from '@/lib/source';
import type { LibraryDb } from './db';
import { guarded } from './failures';

/** The newest evidence, and how much there is in all. */
interface LatestEvidence {
  latest: Evidence[];
  count: number;
}

/** Which evidence: all, that of no finding yet, or that which was not found on its page any more. */
type WhichEvidence = 'all' | 'unfiled' | 'orphaned';

/** What can be read of what the reader kept. Every method throws as those of `Library` do, and is fit for `liveQuery`. */
export interface EvidenceReader {
  /** What was kept from pages, in the order of the pages' text. */
  evidenceOn(urls: string[]): Promise<Evidence[]>;
  /** What was kept for findings and relationships, the newest first. */
  evidenceFor(nodes: NodeKey[]): Promise<Evidence[]>;
  /** All that was kept for a network, in the library or not; the newest first. */
  evidenceOfNetwork(id: NetworkId): Promise<Evidence[]>;
  /** Some evidence, also such as was taken out and can be brought back. */
  evidenceById(ids: Evidence['id'][]): Promise<Evidence[]>;
  /** Which of these are kept: what was taken out is not. */
  knownEvidence(ids: Evidence['id'][]): Promise<Set<Evidence['id']>>;
  latestEvidence(limit: number, which?: WhichEvidence): Promise<LatestEvidence>;
  /** How often each stance was kept for each finding of a network that has evidence. */
  evidenceCounts(id: NetworkId): Promise<Map<NodeKey, Record<Stance, number>>>;
}

/** What a library answers about evidence. */
export function evidenceQuestions(db: LibraryDb): EvidenceReader {
  return {
    evidenceOn: urls => guarded(() => evidenceOn(db, urls)),
    evidenceFor: nodes => guarded(async () => newestFirst(await db.evidence.where('node').anyOf(nodes).toArray())),
    evidenceOfNetwork: id => guarded(async () => newestFirst(await ofNetwork(db, id).toArray())),
    evidenceById: ids => guarded(() => evidenceById(db, ids)),
    knownEvidence: ids => guarded(async () => new Set(await db.evidence.where('id').anyOf(ids).primaryKeys())),
    latestEvidence: (limit, which = 'all') => guarded(() => latestEvidence(db, limit, which)),
    evidenceCounts: id => guarded(() => evidenceCounts(db, id)),
  };
}

async function evidenceOn(db: LibraryDb, urls: string[]): Promise<Evidence[]> {
  const addresses = new Set(urls.flatMap(url => sameAddresses(sourceUrl(url))));
  const found = await db.evidence
    .where('source.url')
    .anyOf([...addresses])
    .toArray();
  return found.sort((a, b) => a.position.start - b.position.start);
}

async function evidenceById(db: LibraryDb, ids: Evidence['id'][]): Promise<Evidence[]> {
  const kept = await db.evidence.bulkGet(ids);
  const removed = await db.removedEvidence.bulkGet(ids);
  return ids.flatMap((_, index) => kept[index] ?? removed[index]?.evidence ?? []);
}

async function latestEvidence(db: LibraryDb, limit: number, which: WhichEvidence): Promise<LatestEvidence> {
  const byTime = db.evidence.orderBy('keptAt');
  if (which === 'all') {
    const count = await db.evidence.count();
    return { latest: (await byTime.offset(Math.max(0, count - limit)).toArray()).toReversed(), count };
  }
  const isMeant = ({ node, anchored }: Evidence) =>
    which === 'unfiled' ? node === undefined : anchored?.as === 'orphaned';
  const all = await byTime.filter(isMeant).toArray();
  return { latest: all.toReversed().slice(0, limit), count: all.length };
}

async function evidenceCounts(db: LibraryDb, id: NetworkId): Promise<Map<NodeKey, Record<Stance, number>>> {
  const counts = new Map<NodeKey, Record<Stance, number>>();
  await ofNetwork(db, id).each(({ node, stance }) => {
    const its = counts.get(node!) ?? { supports: 0, contradicts: 0, mentions: 0 };
    its[stance] += 1;
    counts.set(node!, its);
  });
  return counts;
}

function ofNetwork(db: LibraryDb, id: NetworkId) {
  return db.evidence.where('node').startsWith(`${id}/`);
}

function newestFirst(evidence: Evidence[]): Evidence[] {
  return evidence.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}
