import type { LibraryFile } from '@/lib/library-file';
import type { LibraryDb } from './db';
import { eraseKind, putBack, type Erased } from './erasing';
import { importAll, type Imported, type Importing } from './importing';
import type { News } from './news';
import type { Stored, StoredKind } from './stored';
import { erase, type Exporting } from './transfer';

/** The library as a whole, or by kind: out, in, and away. */
export interface Exchange {
  /**
   * Everything, or some networks with all that was said of them. Throws Problem `exportTooLarge`. Rejects with the signal's
   * reason when it is stopped.
   */
  exportAll(exporting?: Exporting): Promise<LibraryFile>;
  /** What of a file is not here yet, beside networks and evidence. */
  newsIn(file: LibraryFile): Promise<News>;
  /**
   * Add everything of a file in one transaction; what is there already stays, but for notes that only the file
   * changed since. Rejects with its reason when it is stopped.
   */
  importAll(file: LibraryFile, importing?: Importing): Promise<Imported>;
  /** How much is stored of each kind. Fit for `liveQuery`. */
  stored(): Promise<Stored[]>;
  /** Erase one kind, with what was taken out of it before. Tells what `putBack` needs: it is nowhere else then. */
  eraseKind(kind: StoredKind): Promise<Erased>;
  /** Put back what was erased, as it was. What is there again by now stays. */
  putBack(erased: Erased): Promise<void>;
  /** Erase everything (the built-in network too). */
  erase(): Promise<void>;
}

/** By which the rest of the extension is told of changes. */
interface Telling {
  publish(): Promise<void>;
  tellCorrected(): Promise<void>;
  tellEvidence(): Promise<void>;
}

/** Whatever changes the library as a whole, and tells so. */
export function createExchange(
  db: LibraryDb,
  { publish, tellCorrected, tellEvidence }: Telling,
): Pick<Exchange, 'importAll' | 'eraseKind' | 'putBack' | 'erase'> {
  return {
    async importAll(file, importing) {
      const counts = await importAll(db, file, importing);
      if (counts.added > 0) await publish();
      if (counts.corrections > 0) await tellCorrected();
      if (counts.evidence + counts.notes > 0) await tellEvidence();
      return counts;
    },
    async eraseKind(kind) {
      const erased = await eraseKind(db, kind);
      if (kind === 'networks') await publish();
      if (kind === 'corrections') await tellCorrected();
      if (kind === 'evidence') await tellEvidence();
      return erased;
    },
    async putBack(erased) {
      await putBack(db, erased);
      if (erased.networks.length > 0) await publish();
      if (erased.corrections.length > 0) await tellCorrected();
      if (erased.evidence.length > 0) await tellEvidence();
    },
    async erase() {
      await erase(db);
      await Promise.all([publish(), tellCorrected(), tellEvidence()]);
    },
  };
}
