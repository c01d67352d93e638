import { bestFirst } from './best-first';
import { commonnessOf } from './commonness';

import { beginningsOf } from './form-pattern';
import { lettersOf, toldKeys } from './told-words';

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
  const { bySeed, seedsOfForm } = offersOf(new Set(forms));
  const offers = bestFirst(bySeed.values(), isBetter);
  const chosen = new Set<string>();
  for (let best = offers.best(); best; best = offers.best()) {
    const value = valueOf(best);
    if (best.forms.size === 0) offers.drop();
    else if (value < best.value) {
      best.value = value; // What it stands for was covered by others meanwhile.
      offers.sink();
    } else {
      chosen.add(best.seed);
      for (const form of best.forms) for (const seed of seedsOfForm.get(form)!) bySeed.get(seed)!.forms.delete(form);
    }
  }
  const isTold = (seed: string) =>
    Array.from(seed, (_, end) => seed.slice(0, end)).some(shorter => chosen.has(shorter));
  return [...chosen].filter(seed => !isTold(seed)).sort();
}

/** A spelling with "|" before one of its words that begin with a seed, and its keys (`toldKeys`) from there on. */
export interface Told {
  marked: string;
  keys: Set<string>;
}

/** Tells by which of its words a spelling is told, the rarest first. */
export function toldBySeeds(seeds: readonly string[]): (spelling: string) => Told[] {
  const all = new Set(seeds);
  const byLetter = Map.groupBy(new Set(seeds.map(lettersOf)), ([first]) => first);
  return spelling => {
    const words = spelling.split(' ');
    return words
      .flatMap((word, place) => {
        const seed = beginningAmong(all, word.replace('~', ''));
        if (seed === undefined) return [];
        const marked = words.map((each, at) => (at === place ? `|${each}` : each)).join(' ');
        const rest = words.slice(place).join(' ');
        // A text may have it by another seed: "re-skill" stands before "reskill" among them.
        const keys = new Set((byLetter.get(word[0]) ?? []).flatMap(letters => toldKeys(rest, letters)));
        return [{ marked, keys, commonness: commonnessOf(plain(seed)) }];
      })
      .toSorted((a, b) => a.commonness - b.commonness);
  };
}

/** The shortest beginning of a word that is one of these. */
function beginningAmong(seeds: ReadonlySet<string>, word: string): string | undefined {
  for (let end = 1; end <= word.length; end++) {
    const beginning = word.slice(0, end);
    if (seeds.has(beginning)) return beginning;
  }
}

const plain = (seed: string) => seed.replaceAll('-', '');

/** A beginning, and the forms it may stand for. */
interface Offer {
  seed: string;
  forms: Set<string>;
  /** How often ordinary words begin so, and what each costs by itself. */
  cost: number;
  /** When last looked at. */
  value: number;
  order: number;
}

const valueOf = ({ forms, cost }: Offer) => forms.size / cost;

/** Of equals the longer one, then the first. */
function isBetter(one: Offer, other: Offer): boolean {
  if (one.value !== other.value) return one.value > other.value;
  return one.seed.length === other.seed.length ? one.order < other.order : one.seed.length > other.seed.length;
}

function offersOf(all: ReadonlySet<string>): { bySeed: Map<string, Offer>; seedsOfForm: Map<string, string[]> } {
  const bySeed = new Map<string, Offer>();
  const seedsOfForm = new Map<string, string[]>();
  for (const form of all) {
    const its = beginningsOf(form).flatMap(stretchesOf);
    if (its.length === 0) continue;
    seedsOfForm.set(form, its);
    for (const seed of its) {
      const known = bySeed.get(seed);
      if (known) known.forms.add(form);
      else bySeed.set(seed, { seed, forms: new Set([form]), cost: costOf(seed), value: 0, order: bySeed.size });
    }
  }
  for (const offer of bySeed.values()) offer.value = valueOf(offer);
  return { bySeed, seedsOfForm };
}

const costOf = (seed: string) => PRICE + commonnessOf(plain(seed));

/** By what a word may be told. */
function stretchesOf(word: string): string[] {
  if (!/^[a-z\d\u00c0-\u024f]/.test(word)) return []; // No word of a text begins with a sign.
  if (word.length <= MIN_SEED) return [word];
  const longest = Math.min(MAX_SEED, word.length);
  return Array.from({ length: longest - MIN_SEED + 1 }, (_, more) => word.slice(0, MIN_SEED + more));
}
