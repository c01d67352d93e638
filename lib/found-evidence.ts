import { MAX_CONTEXT, type Evidence, type TextPosition } from './evidence';
import { checkedEvidence, MAX_TITLE } from './evidence-fields';
import { MAX_ROWS } from './limits';
import { Problem, type Note } from './problem';
import { siteOf } from './site';

/** Evidence that a file of another kind than ours holds, and what of it could not be read, and why. */
export interface FoundEvidence {
  evidence: Evidence[];
  notes: Note[];
}

/** What other tools say of a passage that was kept; what they do not say is made up in {@link evidenceOf}. */
export interface Told extends Partial<Pick<Evidence, 'node' | 'stance' | 'note' | 'modifiedAt'>> {
  /** A UUID. */
  id: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  position?: TextPosition;
  url: string;
  title?: string;
  /** Where it is not that of {@link url}: a site may call another form of the page the canonical one. */
  site?: string | undefined;
  keptAt: string;
}

/** Why something is not read: it marks no words of a page, it names no page, or its named field is not fit to be kept. */
export type Unread = 'withoutQuote' | 'withoutAddress' | { field: string };

/** Read each thing of a list by itself. Throws Problem `tooManyRows`. */
export function gathered<T>(list: T[], readOne: (thing: T) => Evidence | Unread): FoundEvidence {
  if (list.length > MAX_ROWS) throw new Problem('tooManyRows', { rows: MAX_ROWS });
  const evidence = new Map<Evidence['id'], Evidence>();
  const counts = { withoutQuote: 0, withoutAddress: 0 };
  const unfit: string[] = [];
  for (const thing of list) {
    const one = readOne(thing);
    if (typeof one === 'string') counts[one] += 1;
    else if ('field' in one) unfit.push(one.field);
    else evidence.set(one.id, one);
  }
  const notes: Note[] = (['withoutQuote', 'withoutAddress'] as const).flatMap(key =>
    counts[key] > 0 ? [{ key, values: { count: counts[key] } }] : [],
  );
  if (unfit.length > 0) notes.push({ key: 'unfitEvidence', values: { count: unfit.length, field: unfit[0]! } });
  return { evidence: [...evidence.values()], notes };
}

/** What was told, as evidence that may be kept. */
export function evidenceOf(told: Told): Evidence | Unread {
  if (told.exact.trim() === '') return 'withoutQuote';
  if (!URL.canParse(told.url)) return 'withoutAddress';
  try {
    return checkedEvidence(whole(told));
  } catch (error) {
    if (error instanceof Problem) return { field: String(error.values.field) };
    throw error;
  }
}

function whole({ id, node, stance = 'mentions', note = '', url, title = '', keptAt, ...told }: Told): Evidence {
  return {
    id,
    ...(node !== undefined && { node }),
    stance,
    note,
    quote: {
      exact: told.exact,
      prefix: (told.prefix ?? '').slice(-MAX_CONTEXT),
      suffix: (told.suffix ?? '').slice(0, MAX_CONTEXT),
    },
    position: isStretch(told.position) ? told.position : { start: 0, end: 0 },
    source: { url, title: title.slice(0, MAX_TITLE), site: told.site || siteOf(url) },
    keptAt,
    modifiedAt: told.modifiedAt ?? keptAt,
  };
}

/** Whether offsets can be some: a passage is found by its words, too. */
function isStretch(position: TextPosition | undefined): position is TextPosition {
  if (!position) return false;
  const { start, end } = position;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= 0;
}

/** A time as others write it, in ours; undefined when it is none, or of no year with four digits. */
export function timeOf(written: unknown): string | undefined {
  const time = typeof written === 'string' ? new Date(written) : undefined;
  const iso = time && !Number.isNaN(time.getTime()) ? time.toISOString() : '';
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

/** The UUID that always stands for the same foreign name: what was imported once is known again. */
export async function uuidOf(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x80; // RFC 9562, version 8: made in our own way.
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
