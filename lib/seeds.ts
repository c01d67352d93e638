import { commonnessOf } from './commonness';
import { wordKey } from './first-look';
import { beginningsOf } from './form-pattern';

/** A longer beginning is no rarer than one of so many letters. */
const MAX_SEED = 9;
/** A shorter one is that of many words. */
const MIN_SEED = 4;
/** What each costs by itself, in units of `commonnessOf`: every page pays for a longer RegExp. */
const PRICE = 20;

/**
 * Beginnings of words, of which at least one stands in whatever text has one of the forms: what says soonest that a text
 * has none of them. Each is chosen by how many forms it stands for and how seldom ordinary words begin so (the greedy
 * cover of Chvátal, 1979). Sorted, which spares half the time; none for no forms.
 */
export function seedsOf(forms: Iterable<string>): string[] {
  const offered = offersOf(new Set(forms));
  const chosen = new Set<string>();
  while (offered.size > 0) {
    const seed = bestOf(offered);
    chosen.add(seed);
    cover(offered, seed);
  }
  const isTold = (seed: string) =>
    Array.from(seed, (_, end) => seed.slice(0, end)).some(shorter => chosen.has(shorter));
  return [...chosen].filter(seed => !isTold(seed)).sort();
}

/** A spelling with "|" before one of its words that begin with a seed, and that word's key. */
export interface Told {
  marked: string;
  key: string;
}

/** Tells by which of its words a spelling is told, the rarest first. */
export function toldBySeeds(seeds: readonly string[]): (spelling: string) => Told[] {
  const byLetter = Map.groupBy(seeds, seed => seed[0]);
  return spelling => {
    const words = spelling.split(' ');
    return words
      .flatMap((word, place) => {
        const its = (byLetter.get(word[0]) ?? []).filter(seed => word.replace('~', '').startsWith(seed));
        const marked = words.map((each, at) => (at === place ? `|${each}` : each)).join(' ');
        return its.slice(0, 1).map(seed => ({ marked, key: wordKey(word), commonness: commonnessOf(plain(seed)) }));
      })
      .toSorted((a, b) => a.commonness - b.commonness);
  };
}

const plain = (seed: string) => seed.replaceAll('-', '');

/** For each beginning, the forms it may stand for; and the other way round. */
interface Offers {
  readonly size: number;
  forms: Map<string, Set<string>>;
  seeds: Map<string, string[]>;
}

function offersOf(all: ReadonlySet<string>): Offers {
  const forms = new Map<string, Set<string>>();
  const seeds = new Map<string, string[]>();
  for (const form of all) {
    const its = beginningsOf(form).flatMap(stretchesOf);
    if (its.length === 0) continue;
    seeds.set(form, its);
    for (const seed of its) {
      const known = forms.get(seed);
      if (known) known.add(form);
      else forms.set(seed, new Set([form]));
    }
  }
  return {
    forms,
    seeds,
    get size() {
      return forms.size;
    },
  };
}

/** By what a word may be told. */
function stretchesOf(word: string): string[] {
  if (!/^[a-z\d\u00c0-\u024f]/.test(word)) return []; // No word of a text begins with a sign.
  if (word.length <= MIN_SEED) return [word];
  const longest = Math.min(MAX_SEED, word.length);
  return Array.from({ length: longest - MIN_SEED + 1 }, (_, more) => word.slice(0, MIN_SEED + more));
}

function bestOf({ forms }: Offers): string {
  let best = '';
  let bestValue = -1;
  for (const [seed, its] of forms) {
    const value = its.size / (PRICE + commonnessOf(plain(seed)));
    if (value < bestValue || (value === bestValue && seed.length <= best.length)) continue;
    best = seed;
    bestValue = value;
  }
  return best;
}

function cover({ forms, seeds }: Offers, seed: string): void {
  for (const form of forms.get(seed)!) {
    for (const other of seeds.get(form)!) {
      const its = forms.get(other);
      its?.delete(form);
      if (its?.size === 0) forms.delete(other);
    }
  }
}
