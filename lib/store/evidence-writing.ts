import { MAX_NOTE, type Anchoring, type Evidence, type Keeping } from '@/lib/evidence';
import { checkedEvidence, MAX_TITLE } from '@/lib/evidence-fields';
import { sourceUrl } from '@/lib/source';
import { collapse } from '@/lib/text';
import type { LibraryDb } from './db';
import { ofNodesNow } from './node-now';
import { raiseEvidence, write } from './writing';

/** What the reader may change of what they kept. `node: undefined` takes it from its finding. */
export type EvidenceChange = Partial<Pick<Evidence, 'node' | 'stance' | 'note'>>;

/**
 * Keep a passage. The same quote of the same page for the same node, once more, is the same evidence with another stance.
 * Throws Problem `badField` when it is not as a file could have it.
 */
export async function keepEvidence(db: LibraryDb, keeping: Keeping): Promise<Evidence> {
  const now = new Date().toISOString();
  const { url, title, site } = keeping.source;
  const source = { url: sourceUrl(url), title: collapse(title).slice(0, MAX_TITLE), site };
  const made: Evidence = { id: crypto.randomUUID(), note: '', ...keeping, source, keptAt: now, modifiedAt: now };
  const given = checkedEvidence(made);
  return write(db, async () => {
    const [fresh] = (await ofNodesNow(db, [given])) as [Evidence];
    const there = await db.evidence.where('source.url').equals(source.url).toArray();
    const same = there.find(one => isSame(one, fresh));
    const kept = same ? { ...same, stance: fresh.stance, modifiedAt: now } : fresh;
    await db.evidence.put(kept);
    await raiseEvidence(db);
    return kept;
  });
}

/** A quote may stand on a page more than once; where text was put in above it, it stands elsewhere. */
function isSame(a: Evidence, b: Evidence): boolean {
  if (a.node !== b.node || a.quote.exact !== b.quote.exact) return false;
  const isInPlace = a.position.start === b.position.start;
  return isInPlace || (a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix);
}

/**
 * Change what the reader said of a passage, also of one that another tab took out meanwhile: it comes back with that. Of
 * evidence that is not there, nothing. Throws Problem `badField`.
 */
export function changeEvidence(db: LibraryDb, id: Evidence['id'], change: EvidenceChange): Promise<void> {
  return write(db, async () => {
    const there = await db.evidence.get(id);
    const removed = there ? undefined : await db.removedEvidence.get(id);
    const known = there ?? removed?.evidence;
    if (!known) return;
    const { node, ...changed } = { ...known, ...change, modifiedAt: new Date().toISOString() };
    const meant = checkedEvidence(node === undefined ? changed : { ...changed, node });
    const [fresh] = (await ofNodesNow(db, [meant])) as [Evidence];
    if (removed) await db.removedEvidence.put({ ...removed, evidence: fresh });
    else await db.evidence.put(fresh);
    await raiseEvidence(db);
  });
}

/** Take evidence out, keeping it for {@link restoreEvidence}. */
export function removeEvidence(db: LibraryDb, ids: Evidence['id'][]): Promise<void> {
  const removedAt = new Date().toISOString();
  return write(db, async () => {
    const known = (await db.evidence.bulkGet(ids)).filter(one => one !== undefined);
    await db.removedEvidence.bulkPut(known.map(evidence => ({ id: evidence.id, evidence, removedAt })));
    await db.evidence.bulkDelete(ids);
    await raiseEvidence(db);
  });
}

/**
 * Bring evidence back as it was, as far as it was taken out within 30 days. What was kept anew meanwhile stays as it is, with
 * the former note before its own; where both are too long for one, both stay.
 */
export function restoreEvidence(db: LibraryDb, ids: Evidence['id'][]): Promise<void> {
  return write(db, async () => {
    const known = (await db.removedEvidence.bulkGet(ids)).filter(one => one !== undefined);
    const urls = [...new Set(known.map(({ evidence }) => evidence.source.url))];
    const there = Map.groupBy(await db.evidence.where('source.url').anyOf(urls).toArray(), ({ source }) => source.url);
    const back = known.map(({ evidence }) => {
      const same = there.get(evidence.source.url)?.find(one => isSame(one, evidence));
      const note = [...new Set([evidence.note, same?.note ?? ''])].filter(one => one !== '').join('\n\n');
      return same && note.length <= MAX_NOTE ? { ...same, note } : evidence;
    });
    await db.evidence.bulkPut(back);
    await db.removedEvidence.bulkDelete(ids);
    await raiseEvidence(db);
  });
}

/** Note how evidence was found when its page was visited. No change for the page: it is not told. */
export function reportAnchored(db: LibraryDb, reports: { id: Evidence['id']; as: Anchoring }[]): Promise<void> {
  const at = new Date().toISOString();
  return write(db, async () => {
    for (const { id, as } of reports) await db.evidence.update(id, { anchored: { as, at } });
  });
}
