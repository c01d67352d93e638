import { rarityOf, type FormIndex } from './form-index';
import type { Candidate } from './matching';
import { meetings, type Meeting } from './meetings';
import type { NetworkId, Reason } from './model';
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

/** How much a text says of a candidate. */
export interface Told {
  weight: number;
  telling: number;
}

/** What a text says of a candidate. */
export interface Weighed extends Told {
  /** The weightiest first. */
  parts: Part[];
}

/** What texts are weighed against. */
export interface Scales {
  candidates: Candidate[];
  /** By the candidate's place: the network it is of. */
  networks: NetworkId[];
  forms: FormIndex;
  /** By candidate: how often the reader distrusted its forms. */
  distrust: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a text says of each candidate that it meets, by the candidate's place. */
export function weigh(read: ReadText, scales: Scales): Map<number, Weighed> {
  const found = new Map<number, Weighed>();
  tell(read, scales, (place, met, told) => {
    const { key } = scales.candidates[place]!;
    const parts = [...met.map(meeting => ofForm(read, meeting, rarity(meeting, place, scales))), ...told].map(part =>
      trusted(part, scales.distrust.get(key)),
    );
    found.set(place, summed(parts));
  });
  return found;
}

/** The same without the ways in which they met: a page is summed up by many texts, of which none is shown. */
export function weighInAll(read: ReadText, scales: Scales): Map<number, Told> {
  const found = new Map<number, Told>();
  tell(read, scales, (place, met, told) => {
    const distrusted = scales.distrust.get(scales.candidates[place]!.key);
    let [weight, telling] = [0, 0];
    for (const meeting of met) {
      const own = meeting.weight * rarity(meeting, place, scales);
      const share = trustIn(meeting.form.text, distrusted);
      weight += own * share;
      telling += own * shareOf(read, meeting.met) * share;
    }
    for (const part of told) {
      const share = trustIn(part.form, distrusted);
      weight += part.weight * share;
      telling += part.telling * share;
    }
    found.set(place, { weight, telling });
  });
  return found;
}

const NONE: [] = [];

/** Tell of each candidate that a text says anything of: the forms it met, and what concepts tell. */
function tell(
  read: ReadText,
  { candidates, networks, forms }: Scales,
  say: (place: number, met: Meeting[], told: Part[]) => void,
): void {
  const own = meetings(read.words, forms);
  const concepts = presences(read);
  for (let place = 0; place < candidates.length; place++) {
    const met = own.get(place) ?? NONE;
    const isLit = concepts.size > 0 && read.networks.has(networks[place]!);
    const told = isLit ? conceptParts(candidates[place]!.concepts, concepts) : NONE;
    if (met.length > 0 || told.length > 0) say(place, met, told); // Most texts say nothing of most candidates.
  }
}

/** What texts say of each candidate on average. */
export function meanOf(texts: ReadonlyMap<number, Told>[]): Map<number, Told> {
  const mean = new Map<number, Told>();
  for (const text of texts) {
    for (const [place, { weight, telling }] of text) {
      const known = mean.get(place) ?? { weight: 0, telling: 0 };
      known.weight += weight / texts.length;
      known.telling += telling / texts.length;
      mean.set(place, known);
    }
  }
  return mean;
}

function rarity({ form }: Meeting, place: number, { candidates, forms }: Scales): number {
  return rarityOf(form, forms, candidates.length, candidates[place]!.peers);
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
  const share = trustIn(part.form, distrusted);
  return share === 1 ? part : { ...part, weight: part.weight * share, telling: part.telling * share };
}

/** What is left of what a form tells, 0 to 1. */
function trustIn(form: string, distrusted: ReadonlyMap<string, number> | undefined): number {
  return distrusted ? DISTRUST / (DISTRUST + (distrusted.get(form) ?? 0)) : 1;
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
