/** So many letters of a spelling are looked at: one word in four of English prose begins like one of 3,600 spellings then. */
const LETTERS = 4;

/** Beginnings are told from each other by as many sums of their letters. */
const SUMS = 1 << 14;

/** What has a sum: the letters of a whole spelling, which has no more of them, or the first ones of a longer one. */
const WHOLE = 1;
const BEGUN = 2;

/**
 * Tells where in a text in lower case words stand that a spelling (`spellingsOf`) may begin with: all of them, and some
 * others. By the sum of the first letters, whatever signs stand between them, for which no string has to be made.
 *
 * @param spellings whole, or their first four letters.
 */
export function beginningsOf(spellings: Iterable<string>): (plain: string) => number[] {
  const known = new Uint8Array(SUMS);
  for (const spelling of spellings) mark(known, spelling);
  return plain => {
    const places: number[] = [];
    let isWithin = false;
    for (let at = 0; at < plain.length; at += 1) {
      const isPart = isLetter(plain.charCodeAt(at));
      if (isPart && !isWithin && isKnown(known, plain, at)) places.push(at);
      isWithin = isPart;
    }
    return places;
  };
}

/** From here on, what follows is an end that inflection may take away. */
const TAIL = '~'.charCodeAt(0);

function mark(known: Uint8Array, spelling: string): void {
  let sum = 0;
  let letters = 0;
  for (let at = 0; at < spelling.length && letters < LETTERS; at += 1) {
    const code = spelling.charCodeAt(at);
    if (code === TAIL) break;
    if (!isLetter(code)) continue;
    sum = summed(sum, code);
    letters += 1;
  }
  known[sum]! |= letters < LETTERS ? WHOLE : BEGUN;
}

function isKnown(known: Uint8Array, plain: string, from: number): boolean {
  let sum = 0;
  let letters = 0;
  for (let at = from; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (!isLetter(code)) continue;
    sum = summed(sum, code);
    letters += 1;
    if (letters === LETTERS) return (known[sum]! & BEGUN) > 0;
    if ((known[sum]! & WHOLE) > 0) return true;
  }
  return false;
}

function summed(sum: number, code: number): number {
  return (sum * 31 + code) & (SUMS - 1);
}

/** Of what words are made that a spelling may begin with: Latin letters, and digits. A text in lower case has no others. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}
