import { rarityOf, type FormIndex } from './form-index';
import type { Candidate } from './matching';
import { meetings, type Meeting } from './meetings';
import type { Reason } from './model';
import { partsOf } from './node-key';
import { conceptParts, presences } from './presences';
import { shareOf, stretch, type ReadText } from './read-text';

/** A form that the reader distrusts tells half as much after two corrections, a third after four. */
const DISTRUST = 2;

/** One way in which a text met a candidate. */
export interface Part extends Pick<Reason, 'by' | 'words' | 'form' | 'how'> {
  /** What it adds to the candidate's weight. */
  weight: number;
  /** The same, without what the words tell of the topic alone. */
  telling: number;
}

/** What a text says of a candidate. */
export interface Weighed {
  weight: number;
  telling: number;
  /** The weightiest first. */
  parts: Part[];
}

/** What texts are weighed against. */
export interface Scales {
  candidates: Candidate[];
  forms: FormIndex;
  /** By candidate: how often the reader distrusted its forms. */
  distrust: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a text says of each candidate that it meets, by the candidate's place. */
export function weigh(read: ReadText, { candidates, forms, distrust }: Scales): Map<number, Weighed> {
  const own = meetings(read.words, forms);
  const concepts = presences(read);
  const found = new Map<number, Weighed>();
  for (let place = 0; place < candidates.length; place++) {
    const candidate = candidates[place]!;
    const met = own.get(place);
    const isLit = concepts.size > 0 && read.networks.has(partsOf(candidate.key).network);
    const told = isLit ? conceptParts(candidate.concepts, concepts) : [];
    if (!met && told.length === 0) continue; // Most texts say nothing of most candidates.
    const parts = [
      ...(met ?? []).map(meeting =>
        ofForm(read, meeting, rarityOf(meeting.form, forms, candidates.length, candidate.peers)),
      ),
      ...told,
    ].map(part => trusted(part, distrust.get(candidate.key)));
    if (parts.length > 0) found.set(place, summed(parts));
  }
  return found;
}

function summed(parts: Part[]): Weighed {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    weight: sum(parts.map(({ weight }) => weight)),
    telling: sum(parts.map(({ telling }) => telling)),
    parts: parts.sort((a, b) => b.weight - a.weight),
  };
}

function trusted(part: Part, distrusted: ReadonlyMap<string, number> | undefined): Part {
  const share = DISTRUST / (DISTRUST + (distrusted?.get(part.form) ?? 0));
  return share === 1 ? part : { ...part, weight: part.weight * share, telling: part.telling * share };
}

function ofForm(read: ReadText, { form, met, weight, same }: Meeting, rarity: number): Part {
  const own = weight * rarity;
  const telling = own * shareOf(read, met);
  return {
    by: 'form',
    words: stretch(read.text, met),
    form: form.text,
    how: same ? 'same' : 'similar',
    weight: own,
    telling,
  };
}
