import { stem, words } from './text';

/**
 * One alternation for some forms, with the endings of English after it once: inflection groups in each form make the
 * same RegExp 13 to 60 times slower. The longest form comes first. Without the `u` flag, which costs 4 to 10 times.
 */
export function pattern(forms: string[]): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length).map(source);
  return `(?:${longestFirst.join('|')})(?:'s|s'|s|e|es|ed|ing|y|ies)?(?![a-z0-9])`;
}

/** A form as a RegExp source: hyphens may be blanks or nothing, blanks may be hyphens, and British spelling is met. */
function source(form: string): string {
  return beginningPattern(form.replace(/(?<=[a-z]{2}[^aeiou])[ey]$/, ''))
    .replace(/ /g, '[\\s\\-\\u2010-\\u2015]+')
    .replace(/'/g, "['\\u2019]")
    .replace(/program/g, 'program(?:me)?')
    .replace(/labor/g, 'labou?r')
    .replace(/center/g, 'cent(?:er|re)')
    .replace(/iz(?=ation|ing|ed|e|$)/g, 'i[sz]');
}

/** What spellings and endings leave of a word: its first so many characters. */
const LITERAL = /^[^']*?(?=(?<=i)z(?:ation|ing|ed|e|$)|(?<=labo)r|(?<=cent)er|'|$)/;

/** How each word of a form begins in every text that has the form; a hyphen there may be a blank, or nothing. */
export function beginningsOf(form: string): string[] {
  return form
    .replace(/(?<=[a-z]{2}[^aeiou])[ey]$/, '')
    .split(' ')
    .map(word => LITERAL.exec(word)![0]);
}

/** The RegExp source of a beginning, or of part of one. */
export function beginningPattern(beginning: string): string {
  return beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[\\s\\-\\u2010-\\u2015]?');
}

/** The same for "micro-credentials", "Micro credential" and "microcredential". */
export function keyOf(form: string): string {
  return words(form)
    .map(({ text }) => stem(text))
    .join('');
}
