import { signal, type Signal } from '@preact/signals';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { NetworkId } from '@/lib/model';
import type { Problem } from '@/lib/problem';
import { problemOf } from '@/components/problem-sentence';
import type { Found } from './found';
import { contentOf, type GivenFile } from './given-file';
import { createGivenText, type GivenDraft } from './given-text';
import { createStoring } from './storing';

/** What adding needs from outside. */
export interface AddSources {
  /** Look into a text, or into the bytes of an archive. @throws Problem when nothing can be made of it. */
  readGiven(given: string | Uint8Array): Promise<Found>;
  /** Store a network that was found, all or nothing. */
  keep(found: Found & { kind: 'network' }): Promise<void>;
  givenDraft: GivenDraft;
}

/** What the page says and opens once something is kept. */
export interface Kept {
  text: string;
  opened?: NetworkId;
}

export type AddState = ReturnType<typeof createAddState>;

/** Adding to the library: what the reader gave, what was found in it, what was wrong with it. */
export function createAddState(sources: AddSources, onKept: (kept: Kept) => void) {
  const given = createGivenText(sources.givenDraft);
  const { outcome, attempt, forget } = attempts();
  const { found, problem, busy } = outcome;
  const storing = createStoring();
  return {
    ...given,
    ...outcome,
    /** Look into pasted text or a full link. */
    async look(link: string = given.text.value) {
      if (storing.progress.value !== undefined) return;
      given.looked(link);
      return attempt(() => sources.readGiven(link));
    },
    /** Look into a file; the text field stays as it is. */
    async lookIntoFile(from: GivenFile) {
      if (storing.progress.value !== undefined) return;
      given.looked(undefined, from.name);
      return attempt(async () => sources.readGiven(await contentOf(from)));
    },
    /** Store what was found. What was given stays until that has worked. */
    async keep() {
      const keeping = found.value;
      if (!keeping || busy.value) return;
      busy.value = true;
      try {
        if (keeping.kind === 'network') await sources.keep(keeping);
        else await keeping.store(storing.tell, storing.begin());
        given.added();
        found.value = undefined;
        onKept(keptBy(keeping));
      } catch (error) {
        if (!storing.isStopped()) problem.value = problemOf(error);
      } finally {
        busy.value = false;
        storing.end();
      }
    },
    /** Of what is being stored, how much is, 0 to 1; undefined when nothing is that takes long. */
    progress: storing.progress,
    /** Store nothing of what is being stored. It stays as what was found. */
    stop: storing.stop,
    /** Forget what was found, and what is still being read. */
    discard: forget,
  };
}

interface Outcome {
  found: Signal<Found | undefined>;
  problem: Signal<Problem | undefined>;
  busy: Signal<boolean>;
}

function createOutcome(): Outcome {
  return {
    found: signal<Found | undefined>(undefined),
    problem: signal<Problem | undefined>(undefined),
    busy: signal(false),
  };
}

/** Only the latest of several attempts counts: the reader may give another text while one is being read. */
function attempts() {
  const outcome = createOutcome();
  const { found, problem, busy } = outcome;
  let latest = 0;
  return {
    outcome,
    async attempt(work: () => Promise<Found>) {
      const turn = ++latest;
      busy.value = true;
      found.value = problem.value = undefined;
      try {
        const result = await work();
        if (turn === latest) found.value = result;
      } catch (error) {
        if (turn === latest) problem.value = problemOf(error);
      }
      if (turn === latest) busy.value = false;
    },
    forget() {
      latest++;
      found.value = problem.value = undefined;
      busy.value = false;
    },
  };
}

function keptBy(found: Found): Kept {
  if (found.kind === 'network') {
    return { text: i18n.t('library.added', { title: found.network.title }), opened: found.id };
  }
  const { added, evidence, newerNotes } = found;
  const networks = counted('library.imported', added.length);
  const passages = counted('exchange.keptPassages', evidence.added);
  if (added.length + evidence.added === 0 && newerNotes > 0)
    return { text: counted('exchange.takenNotes', newerNotes) };
  if (evidence.added === 0) return { text: networks };
  return { text: added.length > 0 ? `${networks} ${passages}` : passages };
}
