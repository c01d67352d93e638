import { i18n } from '#i18n';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import {
  placeOfWord,
  withConcept,
  withoutConcept,
  withoutWord,
  withWord,
  writtenAs,
  type WordPlace,
} from '@/lib/vocabulary-edits';
import type { ConceptKey, Vocabulary } from '@/lib/vocabulary-model';
import type { Run, Say } from '@/components/library/network-acts';
import { conceptName, weightOf } from './concept-name';

/** What editing a network's words needs from outside. */
export interface WordsSources {
  network(id: NetworkId): Promise<StoredNetwork | undefined>;
  setVocabulary(id: NetworkId, vocabulary: Vocabulary): Promise<void>;
  resetVocabulary(id: NetworkId): Promise<void>;
}

/** Where in the page something is edited: the element with this id has the focus after it was undone. */
interface Edit {
  id: NetworkId;
  at?: string;
}

/** What takes an edit back from what the words are by now. */
type Back = (now: Vocabulary) => Vocabulary;

export type WordsState = ReturnType<typeof createWordsState>;

/** The acts by which a network's words are edited, one after the other, each to be undone. */
export function createWordsState(sources: WordsSources, { run, say }: { run: Run; say: Say }) {
  const edit = createEditing(sources, run, say);
  const change = (where: Edit, said: string, changed: Back, backOf: (before: Vocabulary) => Back) =>
    edit(where, said, stored => sources.setVocabulary(where.id, changed(stored.vocabulary)), backOf);
  return {
    /** Add a word, unless one of the lists has it: that list is the answer then, or `empty` when it is no word. */
    add(where: Edit, vocabulary: Vocabulary, place: WordPlace, word: string): WordPlace | 'empty' | undefined {
      const written = writtenAs(word);
      const already = written === '' ? 'empty' : placeOfWord(vocabulary, place, written);
      if (already) return already;
      const back: Back = now => withoutWord(now, place, written);
      void change(
        where,
        i18n.t('words.added', { word: written }),
        now => withWord(now, place, written),
        () => back,
      );
    },
    remove(where: Edit, place: WordPlace, word: string) {
      const back: Back = now => (placeOfWord(now, place, word) ? now : withWord(now, place, word));
      return change(
        where,
        i18n.t('words.removed', { word }),
        now => withoutWord(now, place, word),
        () => back,
      );
    },
    weigh(where: Edit, node: string, key: ConceptKey, weight: number) {
      const said = i18n.t('words.weighed', { name: conceptName(key), weight: weightOf(weight) });
      return change(where, said, now => withConcept(now, node, key, weight), weighedBefore(node, key));
    },
    unweigh(where: Edit, node: string, key: ConceptKey) {
      const said = i18n.t('words.removed', { word: conceptName(key) });
      return change(where, said, now => withoutConcept(now, node, key), weighedBefore(node, key));
    },
    reset: (where: Edit) => edit(where, i18n.t('words.resetDone'), () => sources.resetVocabulary(where.id)),
  };
}

/** What edits a network's words, and takes that back; what another tab edited meanwhile stays. */
function createEditing(sources: WordsSources, run: Run, say: Say) {
  let last: Promise<unknown> = Promise.resolve();
  /** In turn: each edit begins with what the one before it left. */
  const inTurn = (work: () => Promise<void>) => (last = last.then(() => run(work)));
  return (
    { id, at }: Edit,
    said: string,
    write: (stored: StoredNetwork) => Promise<void>,
    backOf?: (before: Vocabulary) => Back,
  ) =>
    inTurn(async () => {
      const before = await sources.network(id);
      if (!before) return say(i18n.t('words.gone'), undefined, at);
      await write(before);
      const after = await sources.network(id);
      const restore = async () => {
        const now = await sources.network(id);
        if (!now) return say(i18n.t('words.gone'), undefined, at); // Under another id its words may be others.
        if (backOf && now.vocabularyEditedAt !== after?.vocabularyEditedAt)
          await sources.setVocabulary(id, backOf(before.vocabulary)(now.vocabulary));
        else if (before.vocabularyEditedAt === undefined) await sources.resetVocabulary(id);
        else await sources.setVocabulary(id, before.vocabulary);
        say(i18n.t('words.undone'), undefined, at);
      };
      say(said, () => void inTurn(restore), at);
    });
}

/** What lets a concept tell as much of a finding as before. */
function weighedBefore(node: string, key: ConceptKey): (before: Vocabulary) => Back {
  return ({ concepts }) => {
    const weights = concepts?.[node] ?? {};
    const weight = weights[key] ?? weights[key.split('+').toReversed().join('+')];
    return now => (weight === undefined ? withoutConcept(now, node, key) : withConcept(now, node, key, weight));
  };
}
