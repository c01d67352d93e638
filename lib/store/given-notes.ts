import type { Evidence } from '@/lib/evidence';
import type { LibraryDb } from './db';
import type { GivenNoteRow } from './tables';

/** Notes in a file on passages that are here already, and that say something else there. */
export interface OtherNotes {
  /** Written there after what the file before said, and not touched here since: as the passages are with them. */
  newer: Evidence[];
  /** On so many something else stands here than a file is known to have said: the reader's writing, which stays. */
  own: number;
}

/** Look at a file's notes on passages that are here already, inside a transaction. */
export async function otherNotes(db: LibraryDb, evidence: Evidence[]): Promise<OtherNotes> {
  const ids = evidence.map(({ id }) => id);
  const [here, given] = [await db.evidence.bulkGet(ids), await db.givenNotes.bulkGet(ids)];
  const found: OtherNotes = { newer: [], own: 0 };
  for (const [index, there] of evidence.entries()) {
    const known = here[index];
    if (!known || known.note === there.note || !isLater(there, given[index] ?? known)) continue;
    if (known.note !== (given[index]?.note ?? '')) found.own += 1;
    else found.newer.push({ ...known, note: there.note, modifiedAt: laterOf(known.modifiedAt, there.modifiedAt) });
  }
  return found;
}

/** Remember which notes are as a file said last, inside a transaction: what they are else is the reader's writing since. */
export async function rememberGiven(db: LibraryDb, evidence: Evidence[]): Promise<void> {
  const ids = evidence.map(({ id }) => id);
  const [here, before] = [await db.evidence.bulkGet(ids), await db.givenNotes.bulkGet(ids)];
  const given = evidence.filter((there, index) => {
    const isFirst = before[index] === undefined || isLater(there, before[index]);
    return isFirst && here[index]?.note === there.note;
  });
  await db.givenNotes.bulkPut(given.map(({ id, note, modifiedAt }): GivenNoteRow => ({ id, note, modifiedAt })));
}

/** Forget what files said of passages that are erased for good, inside a transaction. Tells what it was. */
export async function forgetGiven(db: LibraryDb, ids: Evidence['id'][]): Promise<GivenNoteRow[]> {
  const given = (await db.givenNotes.bulkGet(ids)).filter(one => one !== undefined);
  await db.givenNotes.bulkDelete(ids);
  return given;
}

const isLater = (one: { modifiedAt: string }, other: { modifiedAt: string }) =>
  Date.parse(one.modifiedAt) > Date.parse(other.modifiedAt);

const laterOf = (one: string, other: string) => (Date.parse(other) > Date.parse(one) ? other : one);
