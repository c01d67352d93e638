import { stem, words } from './text';

/** Most forms are plain: words in lower case, parted by single blanks. They need no regular expression word by word. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a form as written, in lower case, with their stems. */
export function plainWords(form: string): { text: string; stem: string }[] {
  if (PLAIN.test(form)) return form.split(' ').map(text => ({ text, stem: stem(text) }));
  return words(form).map(word => ({ text: word.text.toLowerCase(), stem: word.stem }));
}

/** The words of a form, in lower case, in order. */
export function wordsIn(form: string): string[] {
  return PLAIN.test(form) ? form.split(' ') : words(form).map(word => word.text.toLowerCase());
}

/** The stems of a form, in order. */
export function stemsIn(form: string): string[] {
  return PLAIN.test(form) ? form.split(' ').map(stem) : words(form).map(word => word.stem);
}
