import { begunCloseness } from './closeness';
import type { NetworkSummary } from './network-summary';
import { askedIn, type Range } from './search';
import { words, type Word } from './text';

/** A network whose title or question answers a query. */
export interface FoundNetwork {
  network: NetworkSummary;
  marks: { title: Range[]; question: Range[] };
}

/** More do not fit the page beside what else is found. */
const MAX_NETWORKS_FOUND = 6;

/** Words of titles and questions: few, and the same for each key that is typed. */
const known = new WeakMap<NetworkSummary, { title: Word[]; question: Word[] }>();

/** The networks whose title and question have all words of a query, or their beginnings: those first whose title does. */
export function networksFound(networks: readonly NetworkSummary[], query: string): FoundNetwork[] {
  const asked = askedIn(query);
  if (asked.length === 0) return [];
  const found = networks.flatMap(network => {
    const { title, question } = wordsOf(network);
    const meets = (word: Word) => asked.filter(one => begunCloseness(one, word) > 0);
    const inTitle = new Set(title.flatMap(meets));
    if (inTitle.union(new Set(question.flatMap(meets))).size < asked.length) return [];
    const ranges = (all: Word[]) =>
      all.filter(word => meets(word).length > 0).map(({ start, text }): Range => [start, start + text.length]);
    return [{ network, marks: { title: ranges(title), question: ranges(question) }, inTitle: inTitle.size }];
  });
  return found
    .sort((a, b) => b.inTitle - a.inTitle)
    .slice(0, MAX_NETWORKS_FOUND)
    .map(({ network, marks }) => ({ network, marks }));
}

function wordsOf(network: NetworkSummary) {
  const its = known.get(network) ?? { title: words(network.title), question: words(network.question) };
  known.set(network, its);
  return its;
}
