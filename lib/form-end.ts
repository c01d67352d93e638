/** Of words with English inflection. */
const ENDINGS = ["'s", "s'", 's', 'e', 'es', 'ed', 'ing', 'y', 'ies', ''];

const [TAB, RETURN, BLANK, APOSTROPHE, HYPHEN, TAIL] = [9, 13, 32, 39, 45, 126]; // "\t", "\r", " ", "'", "-", "~"
const CURLY = 0x2019;

/**
 * Where a spelling of a form (`spellingsOf`) ends that begins at a place of a text in lower case, folded or not, endings of
 * English included; -1 when none does. Hyphens may be blanks or nothing, blanks may be hyphens. No RegExp of each form:
 * to compile those takes a page longer than all the rest.
 *
 * `cased`: the text with its capitals, where one block may meet the next: a capital after a small letter begins a word.
 */
export function endOf(spelling: string, text: string, place: number, cased = text): number {
  let at = place;
  for (let index = 0; index < spelling.length; index += 1) {
    const wanted = spelling.charCodeAt(index);
    if (wanted === TAIL) break;
    if (wanted === HYPHEN) at += isGap(text, at) ? 1 : 0;
    else if (wanted === BLANK) {
      if (!isGap(text, at)) return -1;
      while (isGap(text, at)) at += 1;
    } else if (isSame(text, at, wanted)) at += 1;
    else return -1;
  }
  for (const ending of ENDINGS) {
    const end = at + ending.length;
    if (text.startsWith(ending, at) && (!isLetter(text, end) || isSeam(cased, end))) return end;
  }
  return -1;
}

/** Where the beginning of a spelling begins that ends right before a place, at a word's beginning; -1 when none does. */
export function startOf(spelling: string, text: string, place: number, cased = text): number {
  let at = place;
  for (let index = spelling.length - 1; index >= 0; index -= 1) {
    const wanted = spelling.charCodeAt(index);
    if (wanted === HYPHEN) at -= isGap(text, at - 1) ? 1 : 0;
    else if (wanted === BLANK) {
      if (!isGap(text, at - 1)) return -1;
      while (isGap(text, at - 1)) at -= 1;
    } else if (isSame(text, at - 1, wanted)) at -= 1;
    else return -1;
  }
  return isLetter(text, at - 1) && !isSeam(cased, at) ? -1 : at;
}

function isSame(text: string, at: number, wanted: number): boolean {
  const code = text.charCodeAt(at);
  return code === wanted || (wanted === APOSTROPHE && code === CURLY);
}

/** A capital after a small letter or a digit, or where a small one follows: "AIMicro-credentials". */
function isSeam(cased: string, at: number): boolean {
  if (!isCapital(cased, at)) return false;
  const before = cased.charCodeAt(at - 1);
  return before >= 97 || (before >= 48 && before <= 57) || (isCapital(cased, at - 1) && !isCapital(cased, at + 1));
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** A blank, as whatever white space there is, or a hyphen. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === BLANK ||
    code === HYPHEN ||
    (code >= TAB && code <= RETURN) ||
    (code > 127 && /[\s\u2010-\u2015\u2212]/.test(text[at]!))
  );
}

/** An English letter or a digit; a text in lower case has no others. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
