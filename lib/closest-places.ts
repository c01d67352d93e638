import search from 'approx-string-match';
import type { BareText } from './bare-text';
import { MAX_PLACES, type Place, type Sought } from './quote-places';
import type { Steps } from './steps';

/** No more errors than this are looked for: more take longer, and mean another text. As in Hypothesis' `matchQuote`. */
const MAX_ERRORS = 256;

/** So many characters are gone through at once: a few milliseconds. */
const STRETCH = 65_536;

/** The places that differ least from the quote, with at most half of it other, in steps: a long text takes long. */
export function* closestPlaces({ low }: BareText, { quote }: Sought): Steps<Place[]> {
  let most = Math.min(MAX_ERRORS, Math.floor(quote.length / 2));
  const longest = quote.length + most;
  let closest: Place[] = [];
  for (let at = 0; at < low.length; at += STRETCH) {
    const begin = Math.max(0, at - longest);
    const found = search(low.slice(begin, at + STRETCH), quote, most)
      .map(({ start, end, errors }) => ({ from: begin + start, to: begin + end, errors }))
      .filter(({ to }) => to > at); // The others were found in the stretch before.
    if (found.length > 0) {
      const { errors } = found[0]!;
      closest = errors < (closest[0]?.errors ?? Infinity) ? found : [...closest, ...found];
      most = errors;
    }
    yield;
  }
  return closest.slice(0, MAX_PLACES);
}
