import { shelfOf } from './form-finder';
import { spellingsOf } from './form-pattern';
import type { Lexicon, NetworkId } from './model';
import { seedsOf } from './seeds';
import { fold } from './text';
import type { Vocabulary } from './vocabulary-model';

/** How many looks there are for topics; the seventh topic wears the first again. */
const STYLES = 6;

/** Compile the topics of networks, in their order. `revision` is the library's. */
export function lexiconOf(
  networks: { id: NetworkId; vocabulary: Pick<Vocabulary, 'topics' | 'faint'> }[],
  revision: number,
): Lexicon {
  const lexicon: Lexicon = { revision, topics: [], words: {}, faint: {}, seeds: '' };
  const lighting: string[] = [];
  for (const { id: network, vocabulary } of networks) {
    for (const form of vocabulary.faint ?? []) shelve(lexicon.faint, form, network);
    for (const { id, name, strong, weak, against } of vocabulary.topics) {
      const topic = lexicon.topics.length;
      lexicon.topics.push({ id, name, network, style: topic % STYLES });
      for (const form of strong) shelve(lexicon.words, form, `s${topic}`);
      for (const form of weak) shelve(lexicon.words, form, `w${topic}`);
      for (const form of against) shelve(lexicon.words, form, `a${topic}`);
      lighting.push(...strong, ...weak);
    }
  }
  return { ...lexicon, seeds: seedsOf(lighting.map(folded)) };
}

function shelve(shelves: Record<string, string>, form: string, what: string): void {
  for (const spelling of spellingsOf(folded(form))) {
    const shelf = shelfOf(spelling);
    shelves[shelf] = `${shelves[shelf] ? `${shelves[shelf]}\n` : ''}${what} ${spelling}`;
  }
}

const folded = (form: string) => fold(form).toLowerCase();
