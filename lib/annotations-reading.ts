import { ANNOTATION_CONTEXT, findingOfAddress } from './annotations';
import { STANCES, type Evidence, type Stance } from './evidence';
import { evidenceOf, gathered, timeOf, uuidOf, type FoundEvidence, type Unread } from './found-evidence';
import { fieldsOf, listOf, textOf, type Fields } from './loose-json';
import { siteOf } from './site';

/** Whether parsed JSON says that it is of W3C Web Annotations: one, a page or a collection of them. */
export function isAnnotations(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  return listOf(fieldsOf(first)['@context']).includes(ANNOTATION_CONTEXT);
}

/**
 * The evidence in W3C Web Annotations, also of other tools. What marks no words is named in the notes. Throws Problem
 * `tooManyRows`.
 */
export async function evidenceOfAnnotations(value: unknown, now = new Date()): Promise<FoundEvidence> {
  const annotations = listOf(value).flatMap(itemsOf).map(fieldsOf);
  const ids = await Promise.all(annotations.map(idOf));
  return gathered([...annotations.keys()], index => readOne(annotations[index]!, ids[index]!, now));
}

function itemsOf(value: unknown): unknown[] {
  const { items, first } = fieldsOf(value);
  if (items !== undefined) return listOf(items);
  return first === undefined ? [value] : itemsOf(first);
}

async function idOf(annotation: Fields): Promise<string> {
  const own = /^urn:uuid:([\da-f-]{36})$/i.exec(textOf(annotation.id))?.[1];
  return own ?? uuidOf(textOf(annotation.id) || JSON.stringify(annotation));
}

function readOne(annotation: Fields, id: string, now: Date): Evidence | Unread {
  const target = fieldsOf(listOf(annotation.target)[0]);
  const selectors = listOf(target.selector).map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) return 'withoutQuote';
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const source = target.source ?? target.id;
  const keptAt = timeOf(annotation.created) ?? now.toISOString();
  return evidenceOf({
    id,
    ...bodiesOf(annotation),
    exact: textOf(quote.exact),
    prefix: textOf(quote.prefix),
    suffix: textOf(quote.suffix),
    ...(typeof start === 'number' && typeof end === 'number' && { position: { start, end } }),
    url: typeof source === 'string' ? source : textOf(fieldsOf(source).id),
    title: textOf(fieldsOf(source)['dcterms:title']),
    site: siteOf(textOf(fieldsOf(source)['dcterms:isPartOf'])),
    keptAt,
    modifiedAt: timeOf(annotation.modified) ?? keptAt,
  });
}

/** What an annotation says of its passage: its stance, its finding, its note. */
function bodiesOf({ body, bodyValue }: Fields): Pick<Evidence, 'stance' | 'node' | 'note'> {
  const bodies = listOf(body).map(one => (typeof one === 'string' ? { value: one } : fieldsOf(one)));
  const stance = bodies.find(({ purpose, value }) => purpose === 'classifying' && isStance(value));
  const node = bodies.map(({ source }) => findingOfAddress(textOf(source))).find(found => found !== undefined);
  const said = bodies.filter(one => one !== stance && typeof one.value === 'string').map(({ value }) => textOf(value));
  return {
    stance: isStance(stance?.value) ? stance.value : 'mentions',
    ...(node !== undefined && { node }),
    note: [...said, ...listOf(bodyValue).map(textOf)].join('\n\n'),
  };
}

const isStance = (value: unknown): value is Stance => STANCES.includes(value as Stance);
