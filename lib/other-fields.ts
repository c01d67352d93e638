import general from '@/assets/fields.json';
import { words } from './text';

const listed = (lines: readonly string[]): string[] => lines.flatMap(line => line.split(', '));
const fields = general.fields.map(field => listed(field.words));
const figures = listed(general.figures);

/** A network that has so many words of a field is of that field, or at its border. */
const TOUCHED = 2;

/**
 * Words that show that a sentence is not on a network's subject: those of fields that its texts never enter ("wicket" where
 * nothing is on sport), and figures of speech with one of its topic words ("death toll").
 */
export function wordsAgainst(texts: string[], topicWords: string[]): string[] {
  const spoken = texts.map(stemmed).join('|');
  const isSpoken = (form: string) => spoken.includes(stemmed(form));
  const foreign = fields.flatMap(field => {
    const own = field.filter(isSpoken);
    return own.length >= TOUCHED ? [] : field.filter(form => !own.includes(form));
  });
  const ours = topicWords.map(stemmed);
  const meant = figures.filter(form => !isSpoken(form) && ours.some(word => stemmed(form).includes(word)));
  return [...new Set([...foreign, ...meant])];
}

/** Stems between blanks, so that a word or phrase is only found as a whole. */
function stemmed(text: string): string {
  return ` ${words(text)
    .map(word => word.stem)
    .join(' ')} `;
}
