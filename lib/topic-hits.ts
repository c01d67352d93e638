import { formFinder } from './form-finder';
import type { Entry } from './lexicon-words';
import type { Promising, Shelves } from './longest-forms';
import type { NetworkId } from './model';

/** How a sentence is on a network's topics. */
export type Level =
  /** Two strong words or more: enough, wherever it stands. */
  | 'sure'
  /** Its own words are enough, unless all around is about something else. */
  | 'alone'
  /** Its words want company (`lib/company.ts`). */
  | 'weak'
  /** Its words say nothing of the topic, only that it may go on with it: they want close company. */
  | 'faint'
  /** It is about something else, and makes it likelier that its neighbours are. */
  | 'against';

/** So many different weak words are enough without a strong one. */
const ENOUGH_WEAK = 2;
/** So many different strong words leave no doubt. */
const ENOUGH_STRONG = 2;

/** A lexicon word found in a text. */
export interface Hit extends Entry {
  key: string;
  start: number;
  end: number;
}

/** Finds the lexicon's words in texts. `promising`: where they may begin. */
export function hitFinder(shelves: Shelves<Entry>, promising?: Promising): (text: string) => Hit[] {
  const find = formFinder(shelves, promising);
  return text =>
    find(text).flatMap(({ start, end, key, of }) => distinct(of).map(entry => ({ ...entry, key, start, end })));
}

const ORDER: Hit['kind'][] = ['strong', 'weak', 'against'];

/** What is strong for a network is not weak for it too. `entries` are of one network. */
function distinct(entries: Entry[]): Entry[] {
  const kind = ORDER.find(wanted => entries.some(one => one.kind === wanted));
  const its = entries.filter(one => one.kind === kind);
  return [...new Map(its.map(one => [one.topic, one])).values()];
}

/** The words that speak for a topic. One against takes its network's weak ones away: "login credentials" leave no room for "certificate". */
export function speakingFor(hits: Hit[]): Hit[] {
  const refuted = new Set(hits.filter(({ kind }) => kind === 'against').map(({ network }) => network));
  return hits.filter(({ kind, network }) => kind === 'strong' || (kind === 'weak' && !refuted.has(network)));
}

/** How words are on topics, by network. */
export function levelsOf(hits: Hit[]): Map<NetworkId, Level> {
  return new Map(
    Map.groupBy(hits, ({ network }) => network)
      .entries()
      .map(([network, its]): [NetworkId, Level] => {
        return [network, levelOf(its)];
      }),
  );
}

function levelOf(hits: Hit[]): Level {
  const distinct = (wanted: Hit['kind'][]) =>
    new Set(hits.filter(({ kind }) => wanted.includes(kind)).map(({ key }) => key)).size;
  const strong = distinct(['strong']);
  if (strong >= ENOUGH_STRONG) return 'sure';
  if (strong > 0) return 'alone';
  if (distinct(['against']) > 0) return 'against';
  return distinct(['weak']) >= ENOUGH_WEAK ? 'alone' : 'weak';
}
