import search from 'approx-string-match';
import type { BareText } from './bare-text';

/** A stretch of a {@link BareText}, and in how many characters it differs from the quote. */
export interface Place {
  from: number;
  to: number;
  errors: number;
}

/** A quote in bare lower case, and about where it stood in the text. */
export interface Sought {
  quote: string;
  /** Bare, in lower case; empty when they are not known. */
  prefix: string;
  suffix: string;
  /** Offset in the bare text. */
  near: number;
}

/** How well what stands around a place agrees with what stood around the quote, 0 to 1; absent where that is not known. */
interface Surroundings {
  before?: number;
  after?: number;
}

/** A phrase may stand on a page thousands of times: of so many places, the surroundings are compared. */
export const MAX_PLACES = 64;

/** Of what stands around them first only what touches them, in characters. */
const TOUCHING = 8;

/** So many characters next to a quote say where it begins or ends. */
const EDGE = 12;

/**
 * What counts for which of several places it is: the quote itself, what stands before and after it, and how near it is to
 * where it was. The weights are those of Hypothesis' client (`match-quote.ts`), tuned by them on annotated pages.
 */
const WEIGHTS = { quote: 50, before: 20, after: 20, near: 2 };

/** A quote shorter than this may stand anywhere: what stands around it must agree. In characters without blanks. */
const SHORT = 24;
/** From here on, what stands before or after a place is what stood there; two texts of English agree by a quarter. */
const AGREES = 0.6;
/**
 * How much of a quote must be the same (1 less errors by length), by on how many sides what stands around agrees. Stricter
 * than Hypothesis, which takes one half in any place: its users found close-enough places misleading
 * (hypothesis/browser-extension#221). What a page has that is most like a sentence it has not is the same by 0.35, at most
 * by 0.6; `test/lib/quote-changes.test.ts` shows what these numbers find and refuse.
 */
const LEAST_SAME = [0.75, 0.65, 0.5] as const;

/** Every place where `inside`, one form of the text, says exactly what is sought: the likelier ones if there are very many. */
export function exactPlaces({ low }: BareText, inside: string, said: string, sought: Sought): Place[] {
  const starts: number[] = [];
  for (let at = inside.indexOf(said); at >= 0; at = inside.indexOf(said, at + 1)) starts.push(at);
  const places = starts.map(from => ({ from, to: from + said.length, errors: 0 }));
  if (places.length <= MAX_PLACES) return places;
  const touching = ({ from, to }: Place) =>
    Number(low.endsWith(sought.prefix.slice(-TOUCHING), from)) +
    Number(low.startsWith(sought.suffix.slice(0, TOUCHING), to));
  return places
    .map(place => ({ place, touches: touching(place), distance: Math.abs(place.from - sought.near) }))
    .sort((a, b) => b.touches - a.touches || a.distance - b.distance)
    .slice(0, MAX_PLACES)
    .map(({ place }) => place);
}

/**
 * A place that differs from the quote, made to begin where what stood before the quote ends, and to end where what came
 * after it begins, as far as those are near: by letters alone a quote that lost words would run into what comes next.
 */
function fittedPlace({ low }: BareText, { from, to, errors }: Place, { quote, prefix, suffix }: Sought): Place {
  const [out, within] = [Math.ceil(quote.length / 4), Math.floor(quote.length / 2)];
  const begins = nearest(low, prefix.slice(-EDGE), from - EDGE, from - EDGE - out, from - EDGE + within) ?? from - EDGE;
  const ends = nearest(low, suffix.slice(0, EDGE), to, to - within, to + out) ?? to;
  return begins + EDGE < ends ? { from: begins + EDGE, to: ends, errors } : { from, to, errors };
}

/** Where, of all places between two, `edge` begins nearest to `from`; nowhere when it is too short to tell. */
function nearest(low: string, edge: string, from: number, first: number, last: number): number | undefined {
  if (edge.length < EDGE) return;
  let best: number | undefined;
  for (let at = low.indexOf(edge, Math.max(0, first)); at >= 0 && at <= last; at = low.indexOf(edge, at + 1))
    if (best === undefined || Math.abs(at - from) < Math.abs(best - from)) best = at;
  return best;
}

/** The likeliest of some places, if it is likely enough to be the quote's. */
export function likeliestPlace(bare: BareText, places: Place[], sought: Sought): Place | undefined {
  const [likeliest] = places
    .map(place => ({ place, around: surroundingsOf(bare, place, sought) }))
    .map(one => ({ ...one, likelihood: likelihood(one.place, one.around, sought, bare.low.length) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  if (!likeliest || !isEnough(likeliest.place, likeliest.around, sought)) return;
  return likeliest.place.errors > 0 ? fittedPlace(bare, likeliest.place, sought) : likeliest.place;
}

function isEnough({ errors }: Place, { before, after }: Surroundings, { quote }: Sought): boolean {
  const sides = [before, after].filter(one => one !== undefined);
  const agreeing = sides.filter(one => one >= AGREES).length as 0 | 1 | 2;
  const isAlone = sides.length === 0 && errors === 0; // Nothing is known of what stood around it.
  if (quote.length < SHORT && agreeing === 0 && !isAlone) return false;
  return 1 - errors / quote.length >= LEAST_SAME[agreeing];
}

function likelihood(place: Place, { before = 0, after = 0 }: Surroundings, sought: Sought, length: number): number {
  const distance = Math.abs(place.from - sought.near) / Math.max(1, length);
  return (
    WEIGHTS.quote * (1 - place.errors / sought.quote.length) +
    WEIGHTS.before * before +
    WEIGHTS.after * after +
    WEIGHTS.near * (1 - distance)
  );
}

function surroundingsOf({ low }: BareText, { from, to }: Place, { prefix, suffix }: Sought): Surroundings {
  return {
    ...(prefix && { before: agreement(low.slice(Math.max(0, from - prefix.length), from), prefix) }),
    ...(suffix && { after: agreement(low.slice(to, to + suffix.length), suffix) }),
  };
}

function agreement(here: string, there: string): number {
  if (here === there) return 1;
  const [best] = search(here, there, there.length);
  return best ? 1 - best.errors / there.length : 0;
}
