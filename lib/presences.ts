import { CONCEPTS, conceptIndex } from './concepts';
import type { Candidate } from './matching';
import { meetings, type Meeting } from './meetings';
import type { ContentWord } from './similar';
import type { Reason } from './model';
import { shareOf, stretch, type ReadText } from './read-text';
import type { Part } from './weighing';

/** How soon a concept is fully present: two telling words are nearly enough. */
const PRESENCE = 1.4;

/** How far a concept is present in a text, 0 to 1, and by which words. */
interface Presence {
  words: string;
  how: Reason['how'];
  weight: number;
  telling: number;
}

/** The concepts that a text speaks of, by their ids. */
export function presences(read: ReadText): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const [owner, met] of conceptMeetings(read.words)) {
    const total = (share: (meeting: Meeting) => number) =>
      1 - Math.exp(-PRESENCE * met.reduce((sum, one) => sum + one.weight * share(one), 0));
    found.set(CONCEPTS[owner]!.id, {
      words: stretch(read.text, met[0]!.met),
      how: met[0]!.same ? 'same' : 'similar',
      weight: total(() => 1),
      telling: total(one => shareOf(read, one.met)),
    });
  }
  return found;
}

/** A text is read once and weighed many times: with each message of its page, and with the passages after it. */
const known = new WeakMap<ContentWord[], ReturnType<typeof meetings>>();

function conceptMeetings(text: ContentWord[]): ReturnType<typeof meetings> {
  const met = known.get(text) ?? meetings(text, conceptIndex());
  known.set(text, met);
  return met;
}

/** A candidate's concepts, the ids of each key apart: the same object as long as its row is kept in memory. */
const opened = new WeakMap<Candidate['concepts'], { ids: string[]; told: number }[]>();

function idsIn(concepts: Candidate['concepts']): { ids: string[]; told: number }[] {
  const before = opened.get(concepts);
  if (before) return before;
  const all = Object.entries(concepts).map(([key, told]) => ({ ids: key.split('+'), told }));
  opened.set(concepts, all);
  return all;
}

/** What concepts tell of a candidate; each of a pair has half of what the pair tells. */
export function conceptParts(concepts: Candidate['concepts'], present: Map<string, Presence>): Part[] {
  let parts: Map<string, Part> | undefined;
  for (const { ids, told } of idsIn(concepts)) {
    if (!present.has(ids[0]!)) continue;
    parts ??= new Map();
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
  return parts ? [...parts.values()] : [];
}

const names = new Map(CONCEPTS.map(({ id, name }) => [id, name]));
const nameOf = (id: string) => names.get(id) ?? id;
