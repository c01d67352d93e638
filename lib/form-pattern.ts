import { stem, words } from './text';

/** What comes before the end of a form that inflection may take away: the "e" of "badge", the "y" of "certify". */
const BEFORE_TAIL = /(?<=[a-z]{2}[^aeiou])(?=[ey]$)/;

/**
 * How a folded form in lower case may be spelled, British and American, each with "~" before an end that inflection may
 * take away: "badg~e". The end of "programme" stays, or "programming" would be one.
 */
export function spellingsOf(form: string): string[] {
  const spellings = new Set([form.replace(BEFORE_TAIL, '~')]);
  for (const spelling of spellings) {
    spellings.add(spelling.replace(/program(?!me)/g, 'programme'));
    spellings.add(spelling.replace(/labor/g, 'labour'));
    spellings.add(spelling.replace(/center/g, 'centre'));
    spellings.add(spelling.replace(/iz(?=ation|ing|ed|~?e|$)/g, 'is'));
  }
  return [...spellings];
}

/** What of a word all its spellings and inflections have: its first so many characters. */
const LITERAL = /^[^'~]*?(?=(?<=i)z(?:ation|ing|ed|~?e|$)|(?<=labo)r|(?<=cent)er|['~]|$)/;

/** How each word of a form begins in every text that has the form; a hyphen there may be a blank, or nothing. */
export function beginningsOf(form: string): string[] {
  return form
    .replace(BEFORE_TAIL, '~')
    .split(' ')
    .map(word => LITERAL.exec(word)![0]);
}

/** The same for "micro-credentials", "Micro credential" and "microcredential". */
export function keyOf(form: string): string {
  return words(form)
    .map(({ text }) => stem(text))
    .join('');
}
