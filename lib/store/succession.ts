import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import type { LibraryDb } from './db';
import { putNew, takeOut } from './networks';
import type { Prepared } from './prepared';
import { rekey, type Moves } from './rekeying';
import type { VersionRow } from './tables';
import { tooOld, versionsBefore } from './versions';
import { raiseRevision } from './writing';

/** Some networks give way to others: one that was edited, two that are made one, one that falls into two again. */
export interface Succession {
  /** As they are stored now. */
  formers: StoredNetwork[];
  /** The first of them is what the formers are said to have become. */
  successors: Prepared[];
  /** What each finding and relationship of the formers becomes. */
  moves: Moves;
}

/** Let networks succeed others, inside a transaction: formers are remembered, and all that was said of them follows. */
export async function succeed(db: LibraryDb, { formers, successors, moves }: Succession): Promise<void> {
  const stays = new Set(successors.map(({ stored }) => stored.id));
  const changedAt = new Date().toISOString();
  for (const former of formers) {
    if (stays.has(former.id)) continue;
    await db.versions.put({
      ...remembered(former),
      successor: successors[0]!.stored.id,
      changedAt,
      nodes: nodesOf(former.id, moves),
      ...(await toldApart(db, former.id, moves)),
    });
    await takeOut(db, former.id);
  }
  for (const prepared of successors) {
    await putNew(db, prepared);
    await db.versions.delete(prepared.stored.id);
  }
  await rekey(db, moves, new Map(formers.map(({ id }) => [id, stays.has(id) ? id : successors[0]!.stored.id])));
  const old = tooOld(await versionsBefore(db, successors[0]!.stored.id));
  await db.versions.bulkDelete(old.map(({ id }) => id));
  await raiseRevision(db);
}

/** A derived vocabulary is derived again when it is wanted: it is larger than all the rest. */
function remembered(stored: StoredNetwork): Pick<VersionRow, 'id' | 'hashtag' | 'stored'> {
  const { id, hashtag, vocabularyEditedAt } = stored;
  const isDerived = vocabularyEditedAt === undefined;
  return {
    id,
    hashtag,
    stored: isDerived ? { ...stored, vocabulary: { topics: [], forms: {} }, isWaiting: true } : stored,
  };
}

function nodesOf(id: NetworkId, moves: Moves): Record<string, NodeKey> {
  const own = [...moves].filter(([key]) => partsOf(key).network === id);
  return Object.fromEntries(own.map(([key, now]) => [partsOf(key).id, now]));
}

/** Of nodes that become one, what was said of which: otherwise nobody could tell it when they are two again. */
async function toldApart(
  db: LibraryDb,
  id: NetworkId,
  moves: Moves,
): Promise<Pick<VersionRow, 'origins' | 'corrections'>> {
  const joined = [...Map.groupBy(moves, ([, now]) => now).values()].filter(these => these.length > 1).flat();
  const own = joined.map(([key]) => key).filter(key => partsOf(key).network === id);
  if (own.length === 0) return {};
  const removed = await db.removedEvidence.toArray();
  const evidence = [
    ...(await db.evidence.where('node').anyOf(own).toArray()),
    ...removed.map(row => row.evidence).filter(({ node }) => node !== undefined && own.includes(node)),
  ];
  const corrections = await db.corrections.where('node').anyOf(own).toArray();
  return {
    ...(evidence.length > 0 && { origins: Object.fromEntries(evidence.map(originOf)) }),
    ...(corrections.length > 0 && { corrections }),
  };
}

const originOf = ({ id, node }: Evidence): [string, string] => [id, partsOf(node!).id];
