import type { GatedSentence } from './gated-sentence';
import type { NetworkId } from './model';
import { topicsOf } from './passages';
import type { Level } from './topic-hits';
import type { Gate } from './topics';

/** What a sentence that is on topic alone gives to one right beside it is 1 times this, to the next one times it again. */
const FADING = 0.75;
/** Beyond so many sentences it gives nothing. */
export const REACH = 6;
/** What the page's title gives to every sentence, when it is on topic alone. */
const TITLE = 0.5;
/** What a title with weak words only gives, where a sentence in reach is on topic alone. */
const TITLE_WEAK = 0.2;
/** What a title that is about something else takes. */
const TITLE_AGAINST = 1;
/** What a sentence gives to the very next one: weak ones add up to company, and those about something else take it. */
const GIVEN: Record<Exclude<Level, 'faint'>, number> = { sure: 1, alone: 1, weak: 0.15, against: -0.75 };
/** What one that is alone by two weak words gives: they are less sure than a strong one. */
const PAIR = 0.7;
/** Fewer sentences with one weak word light none of them, however near: {@link GIVEN} and {@link NEEDED}. */
export const MANY_WEAK = 6;
/** A lone strong word is not believed where several sentences around are about something else. */
const BELIEVED = -0.6;
/** One sentence that is alone, at most three away, or the title. */
const WEAK = FADING ** 3;
/** Two near, or one that is sure right beside it, or the title and one within reach. */
const FAINT = 0.55;

/** How much company a sentence needs. */
const NEEDED: Record<Level, number> = {
  sure: -Infinity,
  alone: BELIEVED,
  weak: WEAK,
  faint: FAINT,
  against: Infinity,
};

/** A sentence that is on a network's topic, or about something else. */
export interface Light {
  place: number;
  network: NetworkId;
  topics: number[];
  level: Exclude<Level, 'faint'>;
  /** What it gives to the very next sentence. */
  gives: number;
}

/** What a sentence at `place` is to its neighbours. */
export function lightsOf({ levels, words }: GatedSentence, place: number, { networkOf }: Gate): Light[] {
  return [...levels].flatMap(([network, level]) => {
    if (level === 'faint') return [];
    const its = words.filter(({ topic }) => networkOf(topic) === network);
    const isPair = level === 'alone' && !its.some(({ strong }) => strong);
    return [{ place, network, level, gives: isPair ? PAIR : GIVEN[level], topics: topicsOf(its) }];
  });
}

/** Whether something is on any network's topic alone. */
export function isLight(levels: ReadonlyMap<NetworkId, Level>): boolean {
  return [...levels.values()].some(level => level === 'sure' || level === 'alone');
}

/** Whether a sentence is on a network's topics, and why. */
export interface Verdict {
  network: NetworkId;
  level: Level;
  /** What each light in reach gives it; negative by one that is about something else. */
  near: { light: Light; given: number }[];
  /** What the page's title gives it. */
  title: number;
  /** All together, and how much of that it needs. */
  given: number;
  needed: number;
  isLit: boolean;
}

/** Whether a sentence has the company it needs, by network. `titled` is how the page's title is on topics. */
export function verdictsOf(
  { sentence, place, isKept }: { sentence: GatedSentence; place: number; isKept: boolean },
  around: Light[],
  titled: ReadonlyMap<NetworkId, Level>,
): Verdict[] {
  return [...sentence.levels].map(([network, level]) => {
    const near = around
      .filter(light => light.network === network && light.place !== place)
      .map(light => ({ light, given: light.gives * FADING ** Math.abs(light.place - place) }));
    const title = fromTitle(titled.get(network), near);
    const given = near.reduce((sum, one) => sum + one.given, 0) + title;
    const needed = level === 'faint' && title < TITLE && isLone(near) ? Infinity : NEEDED[level];
    return { network, level, near, title, given, needed, isLit: isKept || given >= needed };
  });
}

/** Whether one sentence with one strong word is all there is: too little to carry what has no topic word at all. */
function isLone(near: Verdict['near']): boolean {
  const lit = near.filter(isPositive);
  return lit.length < 2 && !lit.some(({ light: { level } }) => level === 'sure');
}

const isPositive = ({ light: { level } }: Verdict['near'][number]) => level === 'sure' || level === 'alone';

/** A title with weak words only says nothing by itself. */
function fromTitle(level: Level | undefined, near: Verdict['near']): number {
  if (level === 'sure' || level === 'alone') return TITLE;
  if (level === 'weak') return near.some(isPositive) ? TITLE_WEAK : 0;
  return level === 'against' ? -TITLE_AGAINST : 0;
}

/** The topic of the nearest of some networks' lights: what a sentence without topic words goes on with. */
export function nearest(around: Light[], place: number, networks: NetworkId[]): number[] {
  const ours = around.filter(({ network, topics }) => topics.length > 0 && networks.includes(network));
  return ours.sort((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place))[0]?.topics.slice(0, 1) ?? [];
}

/** The lights, which rise, within reach of a place. */
export function within(lights: Light[], place: number): Light[] {
  let low = 0;
  let high = lights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lights[middle]!.place < place - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < lights.length && lights[end]!.place <= place + REACH) end += 1;
  return lights.slice(low, end);
}
