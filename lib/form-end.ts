/** Of words with English inflection. */
const ENDINGS = ["'s", "s'", 's', 'e', 'es', 'ed', 'ing', 'y', 'ies', ''];

const GAP = /[\s-]/;
const LETTER = /[a-z0-9]/;

/**
 * Where a spelling of a form (`spellingsOf`) ends that begins at a place of a folded text in lower case, endings of
 * English included; undefined when none does. Hyphens may be blanks or nothing, blanks may be hyphens. No RegExp of each
 * form: to compile those takes a page longer than all the rest.
 */
export function endOf(spelling: string, text: string, place: number): number | undefined {
  let at = place;
  for (const wanted of spelling) {
    if (wanted === '~') break;
    if (wanted === '-') at += isGap(text, at) ? 1 : 0;
    else if (wanted === ' ') {
      if (!isGap(text, at)) return;
      while (isGap(text, at)) at += 1;
    } else if (text[at] !== wanted) return;
    else at += 1;
  }
  const ending = ENDINGS.find(each => text.startsWith(each, at) && !isLetter(text, at + each.length));
  return ending === undefined ? undefined : at + ending.length;
}

const isGap = (text: string, at: number) => at < text.length && GAP.test(text[at]!);
const isLetter = (text: string, at: number) => at < text.length && LETTER.test(text[at]!);
