import { shelvesOf, type FirstLook } from './first-look';
import { spellingsOf } from './form-pattern';
import { longestForms, shelfOf } from './longest-forms';
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
  const seeds = seedsOf(lighting.map(folded));
  return { revision, topics, words: JSON.stringify(words), faint: JSON.stringify(faint), seeds };
}

/** What of a lexicon pages are first looked at by. */
export function firstLookOf({ revision, seeds, words, topics }: Lexicon): FirstLook {
  const networks = [...new Set(topics.map(({ network }) => network))];
  const all = Object.entries(JSON.parse(words) as Record<string, string>).map(([shelf, lines]) => {
    const its = lines.split('\n').map(line => {
      const [, kind, topic, spelling] = /^(.)(\d+) (.*)$/.exec(line)!;
      return `${kind}${networks.indexOf(topics[Number(topic)]!.network)} ${spelling}`;
    });
    return [shelf, its] as const;
  });
  const lighting = packed(all, line => !line.startsWith('a'));
  const open = shelvesOf(lighting);
  const holdsOne = (line: string) =>
    !longestForms(line.slice(line.indexOf(' ') + 1).replace('~', ''), open).next().done;
  return { revision, seeds, words: packed(all, line => !line.startsWith('a') || holdsOne(line)) };
}

/** In this order: of a network's spellings as long as each other the first counts. */
const ORDER = 'swa';

/** Shelves with some of their lines, as JSON. */
function packed(shelves: (readonly [shelf: string, lines: string[]])[], keeps: (line: string) => boolean): string {
  const kept = shelves.map(([shelf, lines]) => [
    shelf,
    [...new Set(lines.filter(keeps))].sort((a, b) => ORDER.indexOf(a[0]!) - ORDER.indexOf(b[0]!)).join('\n'),
  ]);
  return JSON.stringify(Object.fromEntries(kept.filter(([, lines]) => lines)));
}

function shelve(shelves: Record<string, string>, form: string, what: string): void {
  for (const spelling of spellingsOf(folded(form))) {
    const shelf = shelfOf(spelling);
    shelves[shelf] = `${shelves[shelf] ? `${shelves[shelf]}\n` : ''}${what} ${spelling}`;
  }
}

const folded = (form: string) => fold(form).toLowerCase();
