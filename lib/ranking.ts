import type { Form, FormIndex } from './form-index';
import type { Candidate } from './matching';
import type { Link, Reason } from './model';
import type { ContentWord } from './similar';

/** From here on a link is strong: one rare phrase with a telling word beside it is enough. */
const STRONG = 0.55;
/** A link below this is noise and is dropped: one word that other findings share too stays under it. */
const WEAK = 0.2;
/** The best and its runners-up. */
const MAX_LINKS = 3;
/** A runner-up with a smaller share of the best's score is not worth showing. */
const NEAR = 0.5;
/** The card has room for no more. */
const MAX_REASONS = 6;
/** A form of three words is met by two of them. */
const MOST = 0.66;
/** The words of a form may stand so many other words apart. */
const SLACK = 4;

/** A form that a passage met, with the words it met. */
interface Meeting {
  form: Form;
  met: ContentWord[];
  weight: number;
  same: boolean;
}

/** The links of one passage, the best first. `text` is the passage's, which its words stand in. */
export function rank(text: string, passage: ContentWord[], { candidates, byStem }: FormIndex): Link[] {
  const touched = new Set(passage.flatMap(({ stands }) => stands.flatMap(({ stem }) => byStem.get(stem) ?? [])));
  const meetings = Map.groupBy(
    [...touched].map(form => meet(form, passage)).filter(meeting => meeting !== undefined),
    ({ form }) => form.candidate,
  );
  const links = [...meetings].map(([candidate, met]) => linkOf(text, candidates[candidate]!, distinct(met)));
  links.sort((a, b) => b.score - a.score || (a.node < b.node ? -1 : 1));
  const best = links[0]?.score ?? 0;
  return links.filter(({ score }) => score >= WEAK && score >= best * NEAR).slice(0, MAX_LINKS);
}

/** Whether and how well a passage has a form: two thirds of its words, near each other. */
function meet(form: Form, passage: ContentWord[]): Meeting | undefined {
  const met: ContentWord[] = [];
  let stems = 0;
  let closeness = 1;
  for (const stem of form.stems) {
    const standsFor = ({ stands }: ContentWord) => stands.some(stand => stand.stem === stem);
    const near = (a: ContentWord, b: ContentWord) =>
      Math.abs(a.place - met[0]!.place) - Math.abs(b.place - met[0]!.place);
    const found = met.length === 0 ? passage.find(standsFor) : passage.filter(standsFor).sort(near)[0];
    if (!found) continue;
    stems += 1;
    closeness *= found.stands.find(stand => stand.stem === stem)!.closeness;
    if (!met.includes(found)) met.push(found);
  }
  const share = stems / form.stems.length;
  const places = met.map(({ place }) => place);
  const apart = Math.max(...places) - Math.min(...places) + 1 - met.length;
  if (form.isFixed ? share < 1 || apart > 0 : share < MOST || apart > SLACK) return;
  return { form, met, weight: form.weight * share ** 2 * closeness, same: closeness === 1 };
}

/** The weightiest meetings, without those of which more than half was counted already. */
function distinct(meetings: Meeting[]): Meeting[] {
  const used = new Set<ContentWord>();
  return meetings
    .sort((a, b) => b.weight - a.weight)
    .filter(({ met }) => {
      if (met.filter(word => !used.has(word)).length * 2 < met.length) return false;
      for (const word of met) used.add(word);
      return true;
    });
}

/** Chances add up as in a noisy-or: the score stays below 1, and each reason's part of it is its part of the weights. */
function linkOf(text: string, { key }: Candidate, meetings: Meeting[]): Link {
  const score = 1 - meetings.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const total = meetings.reduce((sum, { weight }) => sum + weight, 0);
  const reasons = meetings.slice(0, MAX_REASONS).map(({ form, met, weight, same }): Reason => ({
    words: stretch(text, met),
    form: form.text,
    how: same ? 'same' : 'similar',
    weight: (score * weight) / total,
  }));
  return { node: key, score, strength: score >= STRONG ? 'strong' : 'weak', reasons };
}

/** What stands from the first to the last of some words, as the passage wrote it. */
function stretch(text: string, met: ContentWord[]): string {
  const starts = met.map(({ start }) => start);
  return text.slice(Math.min(...starts), Math.max(...met.map(word => word.start + word.text.length)));
}
