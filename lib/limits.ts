import { Problem } from './problem';

/** The largest text that is read at all, unless it is a library: 20 MiB of UTF-8. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** The largest library that is read: 160 MiB of UTF-8. One of 100,000 findings is 60 to 100 MiB. */
export const MAX_LIBRARY_BYTES = 8 * MAX_BYTES;
/** The deepest JSON that is parsed. Ours needs 8 levels. */
export const MAX_DEPTH = 32;
/** The most findings, or relationships, of one network. */
export const MAX_FINDINGS = 10_000;
/** The most networks, former versions, findings, relationships, passages and corrections of one file together. */
export const MAX_ROWS = 250_000;
/** The longest single string, in bytes of UTF-8: ten times the longest finding seen. */
export const MAX_STRING_BYTES = 16 * 1024;
/** Passages a message. The background takes 200; smaller messages show the first links sooner. */
export const PASSAGES_A_MESSAGE = 100;

/** So many other passages of a page tell what it speaks of as a whole. */
export const MAX_OTHERS = 30;

/** Keys that meet an object's prototype when they are copied. No file of ours has them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether `text` takes at most `bytes` in UTF-8. */
export function isWithin(text: string, bytes: number): boolean {
  return text.length * 3 <= bytes || (text.length <= bytes && new TextEncoder().encode(text).length <= bytes);
}

/** Throws Problem `tooLarge` when `text` takes more than `bytes` in UTF-8. */
export function checkSize(text: string, bytes = MAX_BYTES): void {
  if (!isWithin(text, bytes)) throw new Problem('tooLarge', { megabytes: bytes / 1024 / 1024 });
}

/**
 * Parse JSON of unknown origin. Size and depth are checked first: `JSON.parse` takes a million levels, and whatever
 * walks them afterwards dies. Throws Problem `tooLarge`, `tooDeep`, `notJson`, or `badField` for a forbidden key.
 */
export function parseBoundedJson(text: string, bytes = MAX_BYTES): unknown {
  checkSize(text, bytes);
  checkDepth(text);
  const value = parse(text.replace(/^\ufeff/, ''));
  refuseForbidden(value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('notJson', {}, error);
  }
}

/** By hand: a reviver takes ten times as long. */
function refuseForbidden(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const forbidden = Array.isArray(value) ? undefined : Object.keys(value).find(key => FORBIDDEN.has(key));
  if (forbidden !== undefined) throw new Problem('badField', { field: forbidden });
  for (const child of Object.values(value)) refuseForbidden(child);
}

function checkDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted && code === BACKSLASH) at += 1;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted && (code === 0x7b || code === 0x5b)) depth += 1; // { [
    else if (!quoted && (code === 0x7d || code === 0x5d)) depth -= 1; // } ]
    if (depth > MAX_DEPTH) throw new Problem('tooDeep', { levels: MAX_DEPTH });
  }
}
