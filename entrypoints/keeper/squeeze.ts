/**
 * Soft hyphens, zero-width blanks and bidi marks: they part words for programs, not for readers. Joiners are none of them:
 * without those Persian words are misspelt, and signs of several parts (families, flags) fall apart.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]+/g;

/** Text with white space collapsed and invisible characters left out. `isAfterBlank`: what stands before it ends with one. */
export function squeeze(raw: string, isAfterBlank: boolean): string {
  const squeezed = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ');
  return isAfterBlank && squeezed.startsWith(' ') ? squeezed.slice(1) : squeezed;
}

/** Where in `raw` the character is that comes as number `count` (from 0) in what {@link squeeze} makes of it. */
export function rawOffset(raw: string, isAfterBlank: boolean, count: number): number {
  let left = count;
  for (const at of keptIn(raw, isAfterBlank)) if (left-- === 0) return at;
  return raw.length;
}

/** How many characters {@link squeeze} makes of what stands before `offset` in `raw`. */
export function squeezedOffset(raw: string, isAfterBlank: boolean, offset: number): number {
  return squeeze(raw.slice(0, offset), isAfterBlank).length;
}

function* keptIn(raw: string, isAfterBlank: boolean): Generator<number> {
  let wasBlank = isAfterBlank;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at]!.search(INVISIBLE) === 0) continue;
    const isBlank = raw[at]!.trim() === '';
    if (isBlank && wasBlank) continue;
    wasBlank = isBlank;
    yield at;
  }
}
