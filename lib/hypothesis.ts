import type { Evidence } from './evidence';
import { evidenceOf, gathered, timeOf, uuidOf, type FoundEvidence, type Unread } from './found-evidence';
import { fieldsOf, listOf, textOf, type Fields } from './loose-json';
import { sourceUrl } from './source';
import { collapse } from './text';

/**
 * Whether parsed JSON is what Hypothesis hands out: its client's export (`annotations`), its API's answer to a search
 * (`rows`), or a bare list. https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function isHypothesis(value: unknown): boolean {
  return annotationsIn(value).some(one => typeof one.uri === 'string' && Array.isArray(one.target));
}

function annotationsIn(value: unknown): Fields[] {
  const { annotations, rows } = fieldsOf(value);
  return listOf(annotations ?? rows ?? (Array.isArray(value) ? value : undefined)).map(fieldsOf);
}

/**
 * The evidence in what Hypothesis hands out, of no finding yet. Notes on whole pages, and replies, mark no words: they are
 * told in the notes. Throws Problem `tooManyRows`.
 */
export async function evidenceOfHypothesis(value: unknown, now = new Date()): Promise<FoundEvidence> {
  const annotations = annotationsIn(value);
  const ids = await Promise.all(annotations.map(one => uuidOf(`hypothesis:${textOf(one.id) || JSON.stringify(one)}`)));
  return gathered([...annotations.keys()], index => readOne(annotations[index]!, ids[index]!, now));
}

function readOne(annotation: Fields, id: string, now: Date): Evidence | Unread {
  const selectors = listOf(fieldsOf(listOf(annotation.target)[0]).selector).map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) return 'withoutQuote';
  const keptAt = timeOf(annotation.created) ?? now.toISOString();
  return evidenceOf({
    id,
    note: noteOf(annotation),
    exact: collapse(textOf(quote.exact)),
    prefix: textOf(quote.prefix).replace(/\s+/g, ' '),
    suffix: textOf(quote.suffix).replace(/\s+/g, ' '),
    // Its offsets are into the page's text as Hypothesis reads it, which is not as we do.
    url: sourceUrl(textOf(annotation.uri)),
    title: collapse(textOf(listOf(fieldsOf(annotation.document).title)[0])),
    keptAt,
    modifiedAt: timeOf(annotation.updated) ?? keptAt,
  });
}

/** What was written on it, with its tags below. */
function noteOf({ text, tags }: Fields): string {
  const tagged = listOf(tags).filter(tag => textOf(tag) !== '');
  return [textOf(text).trim(), tagged.map(tag => `#${textOf(tag)}`).join(' ')].filter(part => part !== '').join('\n\n');
}
