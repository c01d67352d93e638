import type { FindingSource } from '@/lib/matching';
import type { NetworkId } from '@/lib/model';
import { addWords, candidateOf, MAX_OF_NETWORKS, summaryOf } from './candidates';
import { corrected } from './corrections';
import { readMeta, type FindingRow, type LibraryDb } from './db';
import { guarded } from './failures';
import { rowsOf } from './rows';

/** The rows of one network, and their words. */
interface Known {
  id: NetworkId;
  revision: number | undefined;
  rows: FindingRow[];
  formWords: ReadonlyMap<string, string>;
}

/**
 * One network as if it were all there is, and switched on: its topics are the first of the lexicon. What was read is kept
 * until the revision is another.
 */
export function createAlone(db: LibraryDb, distrust: FindingSource['distrust']): (id: NetworkId) => FindingSource {
  let known: Known | undefined;
  const ask = async (id: NetworkId) => {
    const revision = await readMeta(db, 'revision');
    return (known = known?.id === id && known.revision === revision ? known : await read(db, id, revision));
  };
  return id => ({
    formWords: () => guarded(async () => (await ask(id)).formWords),
    candidates: (stems, networks) =>
      guarded(async () => {
        const asked = new Set(stems);
        const isLit = networks.includes(id);
        const { rows } = await ask(id);
        return rows
          .filter(({ terms }, place) => (isLit && place < MAX_OF_NETWORKS) || terms.some(term => asked.has(term)))
          .map(row => candidateOf(row, { [id]: 0 }));
      }),
    summaries: keys =>
      guarded(async () => {
        const asked = new Set(keys);
        const { rows } = await ask(id);
        return rows.filter(({ key }) => asked.has(key)).map(row => summaryOf(row, { [id]: 0 }));
      }),
    corrected: pairs => guarded(() => corrected(db, pairs)),
    distrust: nodes => guarded(() => distrust(nodes)),
  });
}

async function read(db: LibraryDb, id: NetworkId, revision: number | undefined): Promise<Known> {
  const stored = await db.networks.get(id);
  const rows = stored ? rowsOf({ ...stored, enabled: true }) : [];
  const formWords = new Map<string, string>();
  for (const row of rows) addWords(formWords, row);
  return { id, revision, rows, formWords };
}
