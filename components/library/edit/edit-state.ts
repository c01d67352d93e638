import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { draftOf, editedOf, emptyDraft, isSameDraft, type Draft } from '@/lib/draft';
import { faultsOf } from '@/lib/draft-faults';
import { hashtagOf } from '@/lib/hashtag';
import type { StoredNetwork } from '@/lib/model';
import type { Problem } from '@/lib/problem';
import { problemOf } from '@/components/problem-sentence';
import type { LibraryRoute } from '@/components/library/library-route';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';
import type { EditSources } from './edit-sources';
import { createHistory } from './history';

interface Telling {
  run: Run;
  say: Say;
  goTo(to: LibraryRoute): void;
  work: Work;
  /** It is stored: nobody goes on with it. */
  onSaved(): void;
}

export type EditState = ReturnType<typeof createEditState>;

/** Writing on one network, or on a new one when `stored` is not given. */
export function createEditState(sources: EditSources, telling: Telling, stored?: StoredNetwork) {
  const first = stored ? draftOf(stored) : emptyDraft();
  const { history, aside, keep, forget } = createDraft(sources, stored?.id ?? 'new', first);
  const { draft } = history;
  const problem = signal<Problem>();
  const isTried = signal(false);
  const changed = (change: () => void) => {
    change();
    problem.value = undefined;
    keep();
  };
  return {
    stored,
    draft,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    /** Why it cannot be saved; empty until that was tried. */
    faults: computed(() => (isTried.value ? faultsOf(draft.value) : [])),
    /** Why it was not saved. */
    problem,
    ...aside,
    write: (next: Draft, into?: string) => changed(() => history.push(next, into)),
    undo: () => changed(history.undo),
    redo: () => changed(history.redo),
    rest: history.rest,
    /** Begin anew with what is stored; that can be undone. */
    discard() {
      changed(() => history.push(first));
      forget();
      isTried.value = false;
    },
    /** Says whether it is saved; if not, `faults` or `problem` say why. */
    async save(): Promise<boolean> {
      isTried.value = true;
      if (faultsOf(draft.value).length > 0) return false;
      try {
        return await saveDraft(sources, telling, draft.value, stored, forget);
      } catch (error) {
        problem.value = problemOf(error);
        return false;
      }
    },
  };
}

/** A draft with its history, put aside with every change. */
function createDraft({ drafts }: EditSources, of: string, first: Draft) {
  const history = createHistory(first);
  const { draft } = history;
  const isChanged = computed(() => !isSameDraft(draft.value, first));
  const restoredFrom = signal<string>();
  const hasRoom = signal(true);
  const goOn = () => {
    const kept = drafts.get(of);
    if (!kept || isSameDraft(kept.draft, draft.value)) return;
    history.push(kept.draft);
    restoredFrom.value = kept.keptAt;
  };
  goOn();
  return {
    history,
    aside: {
      isChanged,
      /** When the draft that this goes on with was put aside, ISO 8601. */
      restoredFrom,
      /** Whether the draft outlives the page. */
      hasRoom,
      /** Go on with what was put aside, also by another tab. */
      goOn,
    },
    keep() {
      if (!isChanged.value) return drafts.drop(of);
      hasRoom.value = drafts.keep(of, { draft: draft.value, keptAt: new Date().toISOString() });
    },
    forget() {
      drafts.drop(of);
      restoredFrom.value = undefined;
    },
  };
}

/** What cannot be stopped. */
const FIRM = { canStop: false };

/** Store a draft, show what it became, and tell so. Says whether it was not stopped. */
async function saveDraft(
  sources: EditSources,
  { run, say, goTo, work, onSaved }: Telling,
  draft: Draft,
  stored: StoredNetwork | undefined,
  forget: () => void,
): Promise<boolean> {
  const text = i18n.t('edit.saving', { title: draft.title.trim() });
  const saved = await work.during(text, signal => save(sources, draft, stored, signal));
  if (!saved) return false;
  forget();
  onSaved();
  goTo({ view: 'network', network: saved.id });
  const { former } = saved;
  if (former === undefined) {
    say(saved.said);
    return true;
  }
  const undo = async () => {
    const [id] = (await work.during(i18n.t('edit.bringing'), () => sources.bringBack(former), FIRM)) ?? [];
    goTo({ view: 'network', network: id });
    say(i18n.t('edit.undone'));
  };
  say(saved.said, () => void run(undo));
  return true;
}

/** Store a draft. Tells its network, and which one it was before if that is another. */
async function save(sources: EditSources, draft: Draft, stored: StoredNetwork | undefined, signal: AbortSignal) {
  const edited = editedOf(draft);
  if (!stored) {
    const { id, isNew } = await sources.addWritten(edited.network);
    return { id, said: isNew ? i18n.t('edit.written', { hashtag: hashtagOf(id) }) : i18n.t('edit.wasThere') };
  }
  const { id } = await sources.edit([stored.id], edited, signal);
  if (id === stored.id) return { id, said: i18n.t('edit.savedSame') };
  return { id, former: stored.id, said: i18n.t('edit.saved', { hashtag: hashtagOf(id) }) };
}
