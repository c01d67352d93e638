import { lowered } from './lowered';
import { fold } from './text';

/** White space, and what no reader sees: soft hyphens, zero-width characters, marks of direction. */
const DROPPED = /[\s\u00ad\u061c\u200b-\u200f\u2060]+/g;
const IS_DROPPED = new RegExp(`^${DROPPED.source}$`);

/** A text as quotes are sought in it: pages set the same words with other blanks, dashes, quotation marks and capitals. */
export interface BareText {
  readonly text: string;
  /** Without white space and invisible characters, typographic signs folded. */
  readonly said: string;
  /** The same in lower case, as long as {@link said}. */
  readonly low: string;
  /** For each character of {@link said}, where it stands in the text. */
  readonly offsets: Uint32Array;
}

/** What a text says, whatever its white space, invisible characters and typographic signs. */
export function barely(text: string): string {
  return fold(text.replace(DROPPED, ''));
}

/** A text with all by which quotes are sought in it. */
export function bareText(text: string): BareText {
  const said = barely(text);
  return { text, said, low: lowered(said), offsets: offsetsIn(text, said.length) };
}

function offsetsIn(text: string, count: number): Uint32Array {
  const offsets = new Uint32Array(count);
  let filled = 0;
  let from = 0;
  const keepUntil = (end: number) => {
    for (let at = from; at < end; at += 1) offsets[filled++] = at;
  };
  for (const { 0: dropped, index } of text.matchAll(DROPPED)) {
    keepUntil(index);
    from = index + dropped.length;
  }
  keepUntil(text.length);
  return offsets;
}

/** A stretch of a text without what is dropped at its ends; both ends are the same where there is nothing else. */
export function saidStretch(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && IS_DROPPED.test(text.charAt(from))) from += 1;
  while (from < to && IS_DROPPED.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
