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

export type WordsState = ReturnType<typeof createWordsState>;

/** The acts by which a network's words are edited, one after the other, each to be undone. */
export function createWordsState(sources: WordsSources, { run, say }: { run: Run; say: Say }) {
  let last: Promise<unknown> = Promise.resolve();
  /** In turn: each edit begins with what the one before it left. */
  const inTurn = (work: () => Promise<void>) => (last = last.then(() => run(work)));
  const restore = ({ id, at }: Edit, { vocabulary, vocabularyEditedAt }: StoredNetwork) =>
    inTurn(async () => {
      if (vocabularyEditedAt === undefined) await sources.resetVocabulary(id);
      else await sources.setVocabulary(id, vocabulary);
      say(i18n.t('words.undone'), undefined, at);
    });
  const edit = (where: Edit, said: string, write: (stored: StoredNetwork) => Promise<void>) =>
    inTurn(async () => {
      const stored = await sources.network(where.id);
      if (!stored) return;
      await write(stored);
      say(said, () => void restore(where, stored), where.at);
    });
  const change = (where: Edit, said: string, changed: (vocabulary: Vocabulary) => Vocabulary) =>
    edit(where, said, stored => sources.setVocabulary(where.id, changed(stored.vocabulary)));
  return {
    /** Add a word, unless one of the lists has it: that list is the answer then, or `empty` when it is no word. */
    add(where: Edit, vocabulary: Vocabulary, place: WordPlace, word: string): WordPlace | 'empty' | undefined {
      const written = writtenAs(word);
      const already = written === '' ? 'empty' : placeOfWord(vocabulary, place, written);
      if (!already) void change(where, i18n.t('words.added', { word: written }), now => withWord(now, place, written));
      return already;
    },
    remove: (where: Edit, place: WordPlace, word: string) =>
      change(where, i18n.t('words.removed', { word }), now => withoutWord(now, place, word)),
    weigh: (where: Edit, node: string, key: ConceptKey, weight: number) =>
      change(where, i18n.t('words.weighed', { name: conceptName(key), weight: weightOf(weight) }), now =>
        withConcept(now, node, key, weight),
      ),
    unweigh: (where: Edit, node: string, key: ConceptKey) =>
      change(where, i18n.t('words.removed', { word: conceptName(key) }), now => withoutConcept(now, node, key)),
    reset: (where: Edit) => edit(where, i18n.t('words.resetDone'), () => sources.resetVocabulary(where.id)),
  };
}
