import general from '@/assets/fields.json';
import { once } from './once';
import { stemsIn } from './plain-words';
import { stemsOfText } from './tokens';

const listed = (lines: readonly string[]): Listed[] => lines.flatMap(line => line.split(', ')).map(listedForm);
const fields = once(() => general.fields.map(field => listed(field.words)));
const figures = once(() => listed(general.figures));

/** A form with its stems, between blanks so that a word or phrase is only found as a whole. */
interface Listed {
  form: string;
  stems: string[];
  stemmed: string;
}

/** A network that has so many words of a field is of that field, or at its border. */
const TOUCHED = 2;

/**
 * Words that show that a sentence is not on a network's subject: those of fields that its texts never enter ("wicket" where
 * nothing is on sport), and figures of speech with one of its topic words ("death toll").
 */
export function wordsAgainst(texts: string[], topicWords: string[]): string[] {
  const all = texts.map(stemsOfText);
  const single = new Set(all.flat());
  const spoken = all.map(between).join('|');
  const isSpoken = ({ stems, stemmed }: Listed) =>
    stems.every(stem => single.has(stem)) && (stems.length === 1 || spoken.includes(stemmed));
  const foreign = fields().flatMap(field => {
    const own = new Set(field.filter(isSpoken));
    return own.size >= TOUCHED ? [] : field.filter(form => !own.has(form));
  });
  const ours = topicWords.map(word => between(stemsIn(word)));
  const meant = figures().filter(form => !isSpoken(form) && ours.some(word => form.stemmed.includes(word)));
  return [...new Set([...foreign, ...meant].map(({ form }) => form))];
}

function listedForm(form: string): Listed {
  const stems = stemsIn(form);
  return { form, stems, stemmed: between(stems) };
}

function between(stems: string[]): string {
  return ` ${stems.join(' ')} `;
}
