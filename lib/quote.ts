import { barely, bareText, saidStretch, type BareText } from './bare-text';
import { closestPlaces } from './closest-places';
import { MAX_CONTEXT, MAX_QUOTE, type Anchoring, type TextPosition, type TextQuote } from './evidence';
import { exactPlaces, likeliestPlace } from './quote-places';
import { lowered } from './lowered';
import type { Steps } from './steps';
import { collapse } from './text';

/** Where a quote was found. */
export interface FoundQuote extends TextPosition {
  as: Exclude<Anchoring, 'orphaned'>;
}

/** A quote from this length on is taken for the one where it stood, whatever is around it now. */
const LONG = 32;

/** Not taken twice for all quotes of one page; gone when memory is wanted. */
let latest: WeakRef<BareText> | undefined;

/**
 * What a stretch of a text says, and where, so that it is found again. White space at its ends is left out, and so is
 * what is beyond {@link MAX_QUOTE}. Where it says nothing, `exact` is empty.
 */
export function describeQuote(text: string, start: number, end: number): { quote: TextQuote; position: TextPosition } {
  const whole = saidStretch(text, start, end);
  const cut = saidStretch(text, whole.start, endAt(text, Math.min(whole.end, whole.start + MAX_QUOTE)));
  const exact = collapse(text.slice(cut.start, cut.end));
  // Pages indent with much white space.
  const before = blanked(text.slice(startAt(text, cut.start - 16 * MAX_CONTEXT), cut.start));
  const after = blanked(text.slice(cut.end, endAt(text, cut.end + 16 * MAX_CONTEXT)));
  const prefix = before.slice(startAt(before, before.length - MAX_CONTEXT));
  const suffix = after.slice(0, endAt(after, MAX_CONTEXT));
  return { quote: { exact, prefix, suffix }, position: cut };
}

/**
 * Where a text says a quote. Where it stood, if it still says so there; else where it says the same, up to white space and
 * typographic signs, in the likeliest surroundings (`found`); else what differs least from it, if it differs little enough
 * (`changed`). Pages are 10 to 1,000 kB: found at once where it was, else within milliseconds to tens of them, in steps.
 *
 * @param position Where it stood, if that is known.
 */
export function* findQuote(text: string, quote: TextQuote, position?: TextPosition): Steps<FoundQuote | undefined> {
  const said = barely(quote.exact);
  if (said === '') return;
  if (position && standsAt(text, quote, position)) return { ...position, as: 'found' };
  const low = (context: string) => lowered(barely(context));
  const bare = bareOf(text);
  const near = bareOffset(bare, position?.start ?? 0);
  const sought = { quote: lowered(said), prefix: low(quote.prefix), suffix: low(quote.suffix), near };
  const place =
    likeliestPlace(bare, exactPlaces(bare, bare.said, said, sought), sought) ??
    likeliestPlace(bare, exactPlaces(bare, bare.low, sought.quote, sought), sought) ??
    likeliestPlace(bare, yield* closestPlaces(bare, sought), sought);
  if (!place) return;
  const found = { start: bare.offsets[place.from]!, end: bare.offsets[place.to - 1]! + 1 };
  if (bare.said.slice(place.from, place.to) === said) return { ...found, as: 'found' };
  return { ...(place.errors > 0 ? wholeWords(text, found, quote.exact) : found), as: 'changed' };
}

/** Most pages are as they were: then nothing else of them is looked at. */
function standsAt(text: string, { exact, prefix, suffix }: TextQuote, { start, end }: TextPosition): boolean {
  const here = describeQuote(text, start, end);
  if (here.position.start !== start || here.position.end !== end) return false;
  const isAround = here.quote.prefix === prefix || here.quote.suffix === suffix;
  return barely(here.quote.exact) === barely(exact) && (isAround || exact.length >= LONG);
}

function bareOf(text: string): BareText {
  const known = latest?.deref();
  if (known?.text === text) return known;
  const bare = bareText(text);
  latest = new WeakRef(bare);
  return bare;
}

/** Where in the bare text an offset of the text is: of what was dropped, where it goes on. */
function bareOffset({ offsets }: BareText, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Errors are counted by letters: words that were begun are taken whole, and signs before the first one are not. */
function wholeWords(text: string, { start, end }: TextPosition, exact: string): TextPosition {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - MAX_CONTEXT), start))![0];
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + MAX_CONTEXT))![0];
  const signs = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, end))![0];
  const [begins, ends] = [/^[\p{L}\p{N}]/u.test(exact), /[\p{L}\p{N}]$/u.test(text.slice(start, end))];
  const from = signs === '' ? start - before.length : start + signs.length;
  return { start: begins && signs.length < end - start ? from : start, end: ends ? end + after.length : end };
}

function blanked(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Where a slice may begin, or end: a character that it would part is left out, since half of one is no text. */
function startAt(text: string, offset: number): number {
  return offset <= 0 ? 0 : offset + Number(isParting(text, offset));
}

function endAt(text: string, offset: number): number {
  return offset - Number(isParting(text, offset));
}

function isParting(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
