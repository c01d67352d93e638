import { keyOf, type Entry } from './lexicon';
import type { NetworkId } from './model';
import { fold } from './text';

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

/** The lexicon's words in a text; `all` is the pattern of its forms. */
export function hitsIn(text: string, all: RegExp, entries: Map<string, Entry[]>): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: form, index } of fold(text).matchAll(all)) {
    const key = keyOf(form);
    for (const entry of entries.get(key) ?? []) hits.push({ ...entry, key, start: index, end: index + form.length });
  }
  return hits;
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
