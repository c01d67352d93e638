import { CONCEPTS, conceptIndex } from './concepts';
import { rarityOf, type FormIndex } from './form-index';
import type { Candidate } from './matching';
import { meetings, type Meeting } from './meetings';
import type { NetworkId, Reason, TopicWord } from './model';
import { partsOf } from './node-key';
import type { ContentWord } from './similar';
import { words } from './text';

/** How soon a concept is fully present: two telling words are nearly enough. */
const PRESENCE = 1.4;
/**
 * What a strong topic word tells of findings, as a share of another word: that a passage is about bootcamps does not
 * make it speak to what a finding claims of them.
 */
const TOPICAL = 0.2;
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

/** A text that was looked up. */
export interface ReadText {
  text: string;
  words: ContentWord[];
  /** Where its topic words stand, if known. */
  topicWords: Pick<TopicWord, 'text' | 'start' | 'strong'>[];
  /** The networks whose concepts it may speak of. Own forms of any network count. */
  networks: ReadonlySet<NetworkId>;
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
  for (const [place, candidate] of candidates.entries()) {
    const isLit = read.networks.has(partsOf(candidate.key).network);
    const parts = [
      ...(own.get(place) ?? []).map(meeting => ofForm(read, meeting, rarityOf(meeting.form, forms, candidates.length))),
      ...(isLit ? conceptParts(candidate.concepts, concepts) : []),
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
  const telling = own * (isTopical(read, met) ? TOPICAL : 1);
  return {
    by: 'form',
    words: stretch(read.text, met),
    form: form.text,
    how: same ? 'same' : 'similar',
    weight: own,
    telling,
  };
}

/** Whether the words met are strong topic words as a whole, and nothing else. */
function isTopical({ topicWords }: ReadText, met: ContentWord[]): boolean {
  const whole = topicWords.filter(({ strong, text, start }) => {
    const inside = met.filter(word => word.start >= start && word.start < start + text.length);
    return strong && inside.length > 0 && inside.length === words(text).length;
  });
  return met.every(word => whole.some(({ start, text }) => word.start >= start && word.start < start + text.length));
}

/** What stands from the first to the last of some words, as the text wrote it. */
function stretch(text: string, met: ContentWord[]): string {
  const starts = met.map(({ start }) => start);
  return text.slice(Math.min(...starts), Math.max(...met.map(word => word.start + word.text.length)));
}

/** How far a concept is present in a text, 0 to 1, and by which words. */
interface Presence {
  words: string;
  how: Reason['how'];
  weight: number;
  telling: number;
}

/** The concepts that a text speaks of, by their ids. */
function presences(read: ReadText): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const [owner, met] of meetings(read.words, conceptIndex())) {
    const total = (share: (meeting: Meeting) => number) =>
      1 - Math.exp(-PRESENCE * met.reduce((sum, one) => sum + one.weight * share(one), 0));
    found.set(CONCEPTS[owner]!.id, {
      words: stretch(read.text, met[0]!.met),
      how: met[0]!.same ? 'same' : 'similar',
      weight: total(() => 1),
      telling: total(one => (isTopical(read, one.met) ? TOPICAL : 1)),
    });
  }
  return found;
}

/** What concepts tell of a candidate; each of a pair has half of what the pair tells. */
function conceptParts(concepts: Candidate['concepts'], present: Map<string, Presence>): Part[] {
  const parts = new Map<string, Part>();
  for (const [key, told] of Object.entries(concepts)) {
    const ids = key.split('+');
    const its = ids.map(id => present.get(id));
    if (!its.every(one => one !== undefined)) continue;
    const weight = (told * Math.min(...its.map(one => one.weight))) / ids.length;
    const telling = (told * Math.min(...its.map(one => one.telling))) / ids.length;
    for (const [index, id] of ids.entries()) {
      const known = parts.get(id);
      if (known) Object.assign(known, { weight: known.weight + weight, telling: known.telling + telling });
      else
        parts.set(id, {
          by: 'concept',
          words: its[index]!.words,
          form: nameOf(id),
          how: its[index]!.how,
          weight,
          telling,
        });
    }
  }
  return [...parts.values()];
}

const names = new Map(CONCEPTS.map(({ id, name }) => [id, name]));
const nameOf = (id: string) => names.get(id) ?? id;
