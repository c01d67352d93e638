import {
  foundEvidence,
  hasAll,
  MAX_EVIDENCE_FOUND,
  searchedOf,
  wantedIn,
  type FoundEvidence,
} from '@/lib/evidence-search';
import { readMeta, type LibraryDb } from './db';
import { nodeNames } from './node-names';

/** What was read of one state of the evidence, the newest first: 10,000 pieces are a few megabytes. */
interface Known {
  revision: number | undefined;
  texts: { id: string; text: string }[];
}

/** Search in all that was kept. Texts are read once, and again when evidence changed. */
export function createEvidenceSearch(db: LibraryDb): (query: string) => Promise<FoundEvidence[]> {
  let known: Known | undefined;
  return query =>
    db.transaction('r', [db.evidence, db.findings, db.networks, db.meta], async () => {
      const wanted = wantedIn(query);
      if (wanted.length === 0) return [];
      const revision = await readMeta(db, 'evidence');
      if (!known || known.revision !== revision) known = await readKnown(db, revision);
      const ids: string[] = [];
      for (const { id, text } of known.texts) {
        if (ids.length === MAX_EVIDENCE_FOUND) break;
        if (hasAll(text, wanted)) ids.push(id);
      }
      const found = (await db.evidence.bulkGet(ids)).filter(one => one !== undefined);
      const names = await nodeNames(
        db,
        found.map(({ node }) => node).filter(node => node !== undefined),
      );
      return found.map(one => ({ ...foundEvidence(one, wanted), name: names.get(one.node ?? '') }));
    });
}

async function readKnown(db: LibraryDb, revision: number | undefined): Promise<Known> {
  const texts: Known['texts'] = [];
  await db.evidence.orderBy('keptAt').each(one => void texts.push({ id: one.id, text: searchedOf(one) }));
  return { revision, texts: texts.toReversed() };
}
