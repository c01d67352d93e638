import { placesOf } from '@/lib/merged-terms';
import type { Candidate } from '@/lib/matching';
import type { NetworkId, NodeKey } from '@/lib/model';
import { bestIn, bestOfOthers, choiceFor, MAX_CANDIDATES, type Lit, type SharedTerm } from '@/lib/selection';
import { candidateOf } from './candidates';
import type { State } from './state';

/** Of the networks that a page is on the topics of, so many are weighed where the library is large. */
const MAX_LIT = 8;

/**
 * Findings and relationships of enabled networks with a form that holds at least one of `stems`, and those of
 * `networks`: all of them if they are few, else those that share the rarest terms with each of `texts`.
 */
export async function candidates(
  state: State,
  stems: string[],
  networks: NetworkId[],
  texts: string[][],
): Promise<Candidate[]> {
  const lit = networks.filter(id => Object.hasOwn(state.topics, id));
  const few = await allOf(state, stems, lit);
  const chosen = few ?? (await chosenFrom(state, lit.slice(0, MAX_LIT), texts));
  const rows = await state.rows.get([...chosen.keys()]);
  return rows.map(row => ({ ...candidateOf(row, state.topics), ...chosen.get(row.key) }));
}

type Chosen = Map<NodeKey, Pick<Candidate, 'peers'>>;

/** All keys, unless they are too many to be weighed or not all known. */
async function allOf(state: State, stems: string[], lit: NetworkId[]): Promise<Chosen | undefined> {
  const terms = stems.map(stem => sharedTerm(state, stem));
  if (terms.some(({ owners, refs }) => owners > refs.length)) return;
  const refs = new Set(terms.flatMap(({ refs: its }) => [...its]));
  if (refs.size > MAX_CANDIDATES) return;
  const whole = await state.ids(lit.slice(0, MAX_CANDIDATES));
  const keys = new Set(await keysOf(state, [...refs]));
  for (const [index, ids] of whole.entries()) for (const id of ids) keys.add(`${lit[index]}/${id}`);
  return keys.size > MAX_CANDIDATES ? undefined : new Map([...keys].map(key => [key, {}]));
}

/** What is best for each text, with those among whom it is rare or not. */
async function chosenFrom(state: State, lit: NetworkId[], texts: string[][]): Promise<Chosen> {
  const opened = await state.open(lit);
  const chosen: Chosen = new Map();
  const others = new Set<number>();
  const isOther = (network: number) => !lit.includes(state.networks[network]!);
  for (const text of texts) {
    for (const { network, place } of bestOf(opened, text, choiceFor(texts.length))) {
      const { terms, peers } = opened[network]!;
      chosen.set(`${lit[network]}/${terms.ids[place]}`, { peers });
    }
    const shared = text.map(term => sharedTerm(state, term));
    for (const ref of bestOfOthers(shared, state.count, isOther)) others.add(ref);
  }
  const library = { count: state.count, owners: (stem: string) => Math.max(1, sharedTerm(state, stem).owners) };
  for (const key of await keysOf(state, [...others])) chosen.set(key, { peers: library });
  return chosen;
}

function bestOf(lit: Lit[], text: string[], most: number): { network: number; place: number }[] {
  return lit
    .flatMap((one, network) => bestIn(one, text, most).map(found => ({ ...found, network })))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most);
}

const NONE: SharedTerm = { owners: 0, refs: new Uint32Array() };

function sharedTerm({ formWords, owners, ends, refs }: State, stem: string): SharedTerm {
  const line = formWords.placeOf(stem);
  if (line === undefined) return NONE;
  return { owners: owners[line]!, refs: refs.subarray(ends[line - 1] ?? 0, ends[line]) };
}

async function keysOf(state: State, refs: number[]): Promise<NodeKey[]> {
  const places = refs.map(placesOf);
  const networks = [...new Set(places.map(({ network }) => network))];
  const lists = await state.ids(networks.map(network => state.networks[network]!));
  const ids = new Map(networks.map((network, index) => [network, lists[index]!]));
  return places.map(({ network, place }) => `${state.networks[network]}/${ids.get(network)![place]}`);
}
