import type { FirstLook } from './first-look';
import { spellingsOf } from './form-pattern';
import { shelfOf } from './longest-forms';
import type { Lexicon, NetworkId } from './model';
import { plainSeedSource } from './seed-pattern';
import { seedsOf, toldBySeeds } from './seeds';
import { fold } from './text';
import { paragraphsOf } from './told-words';
import type { Vocabulary } from './vocabulary-model';

/** How many looks there are for topics; the seventh topic wears the first again. */
const STYLES = 6;

/** Compile the topics of networks, in their order. `revision` is the library's. */
export function lexiconOf(
  networks: { id: NetworkId; vocabulary: Pick<Vocabulary, 'topics' | 'faint'> }[],
  revision: number,
): Lexicon {
  const topics: Lexicon['topics'] = [];
  const words: Record<string, string> = {};
  const faint: Record<string, string> = {};
  const lighting: string[] = [];
  for (const { id: network, vocabulary } of networks) {
    for (const form of vocabulary.faint ?? []) shelve(faint, form, network);
    for (const { id, name, strong, weak, against } of vocabulary.topics) {
      const topic = topics.length;
      topics.push({ id, name, network, style: topic % STYLES });
      for (const form of strong) shelve(words, form, `s${topic}`);
      for (const form of weak) shelve(words, form, `w${topic}`);
      for (const form of against) shelve(words, form, `a${topic}`);
      lighting.push(...strong, ...weak);
    }
  }
  const seeds = seedsOf(lighting.map(folded)).join('\n');
  return { revision, topics, words: JSON.stringify(words), faint: JSON.stringify(faint), seeds };
}

/** What of a lexicon pages are first looked at by. */
export function firstLookOf({ revision, seeds, words, topics }: Lexicon): FirstLook {
  const networks = [...new Set(topics.map(({ network }) => network))];
  const lines = Object.values(JSON.parse(words) as Record<string, string>)
    .flatMap(each => each.split('\n'))
    .map(line => {
      const [, kind, topic, spelling] = /^(.)(\d+) (.*)$/.exec(line)!;
      return { kind: kind!, network: networks.indexOf(topics[Number(topic)]!.network), spelling: spelling! };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const holdsOne = holding(lines.filter(({ kind }) => kind !== 'a').map(({ spelling }) => spelling));
  const toldBy = toldBySeeds(seeds.split('\n'));
  const told = new Map<string, Set<string>>();
  for (const { kind, network, spelling } of lines) {
    const all = toldBy(spelling);
    const its = kind === 'a' ? all.filter(() => holdsOne(spelling)) : all.slice(0, 1);
    for (const { marked, keys } of its)
      for (const key of keys) told.set(key, (told.get(key) ?? new Set()).add(`${kind}${network} ${marked}`));
  }
  return { revision, pattern: plainSeedSource(seeds), words: paragraphsOf(told) };
}

/** Of words of a network that are as long as each other, the first in this order counts. */
const ORDER = 'swa';

/** Whether a spelling has another one within, inflected or not. */
function holding(spellings: string[]): (spelling: string) => boolean {
  const bases = new Set(spellings.map(spelling => spelling.split('~')[0]!));
  return spelling => {
    const its = spelling.replace('~', '').split(' ');
    const phrases = its.flatMap((_, from) =>
      its.slice(from).map((_word, more) => its.slice(from, from + more + 1).join(' ')),
    );
    return phrases.some(phrase => bases.has(phrase) || bases.has(phrase.replace(/(?:ing|ies|es|ed|[esy])$/, '')));
  };
}

function shelve(shelves: Record<string, string>, form: string, what: string): void {
  for (const spelling of spellingsOf(folded(form))) {
    const shelf = shelfOf(spelling);
    shelves[shelf] = `${shelves[shelf] ? `${shelves[shelf]}\n` : ''}${what} ${spelling}`;
  }
}

const folded = (form: string) => fold(form).toLowerCase();
