import type { LabelledPage, LabelledSentence } from './labelled.ts';
import type { PagePrediction, SentencePrediction } from './prediction.ts';

/** A share of 0 to 1; null when there is nothing to have a share of. */
export type Share = number | null;

/** Of what was said, how much is right; of what is right, how much was said; and their harmonic mean. */
interface Rates {
  precision: Share;
  recall: Share;
  f1: Share;
}

/** How well predictions meet labels. */
export interface Figures {
  /** Whether sentences are on any topic at all. */
  highlight: Rates;
  topics: Record<string, Rates>;
  /** Of sentences on negative and off-topic pages. */
  falseHighlightsPer1000: number | null;
  /** Over on-topic sentences with a related finding; one that was not highlighted has no link. */
  link: {
    /** The first link is related. */
    hit1: Share;
    /** Where a finding of grade 2 exists: one is among the first three links. */
    hit3: Share;
    /** Järvelin and Kekäläinen's normalized discounted cumulative gain, with gain 2^grade - 1, at three links. */
    ndcg3: Share;
    sentences: number;
  };
  /** Over on-topic sentences without a related finding: no link is shown. */
  silentWhenNothingRelates: Share;
}

interface Judged {
  kind: string;
  truth: LabelledSentence;
  said: SentencePrediction;
}

/** So many links of a sentence count. */
const LINKS = 3;

/** These come first in tables. */
const USUAL_ORIGINS = ['verbatim', 'reworded'];

/** The figures of all pages, and of each origin apart. @throws Error when a page lacks a prediction for each sentence. */
export function figuresByOrigin(pages: LabelledPage[], predictions: PagePrediction[]): Record<string, Figures> {
  const present = new Set(pages.flatMap(({ origin }) => origin ?? []));
  const origins = [...new Set([...USUAL_ORIGINS, ...present])].filter(origin => present.has(origin));
  return Object.fromEntries([
    ['all', figuresOf(pages, predictions)],
    ...origins.map(name => [
      name,
      figuresOf(
        pages.filter(({ origin }) => origin === name),
        predictions,
      ),
    ]),
  ]);
}

/** The figures of some pages. @throws Error when a page lacks a prediction for each sentence. */
export function figuresOf(pages: LabelledPage[], predictions: PagePrediction[]): Figures {
  const byId = new Map(predictions.map(prediction => [prediction.id, prediction.sentences]));
  const judged = pages.flatMap(page => judge(page, byId.get(page.id) ?? []));
  const topics = new Set(judged.flatMap(({ truth, said }) => [...truth.topics, ...said.topics]));
  return {
    highlight: ratesOf(judged, isOnTopic, isHighlighted),
    topics: Object.fromEntries(
      [...topics].sort().map(topic => [
        topic,
        ratesOf(
          judged,
          ({ truth }) => truth.topics.includes(topic),
          ({ said }) => said.topics.includes(topic),
        ),
      ]),
    ),
    falseHighlightsPer1000: falseHighlights(judged),
    ...linkFigures(judged),
  };
}

function judge({ id, kind, sentences }: LabelledPage, said: SentencePrediction[]): Judged[] {
  if (said.length !== sentences.length) throw new Error(`Page ${id} lacks a prediction for each sentence.`);
  return sentences.map((truth, index) => ({ kind, truth, said: said[index]! }));
}

const isOnTopic = ({ truth }: Judged) => truth.topics.length > 0;
const isHighlighted = ({ said }: Judged) => said.topics.length > 0;

function ratesOf(judged: Judged[], isTrue: (each: Judged) => boolean, isSaid: (each: Judged) => boolean): Rates {
  const right = judged.filter(each => isTrue(each) && isSaid(each)).length;
  const wanted = judged.filter(isTrue).length;
  const given = judged.filter(isSaid).length;
  return { precision: share(right, given), recall: share(right, wanted), f1: share(2 * right, given + wanted) };
}

function falseHighlights(judged: Judged[]): number | null {
  const elsewhere = judged.filter(({ kind }) => kind === 'negative' || kind === 'offtopic');
  return share(1000 * elsewhere.filter(isHighlighted).length, elsewhere.length);
}

function linkFigures(judged: Judged[]): Pick<Figures, 'link' | 'silentWhenNothingRelates'> {
  const linked = judged.filter(isOnTopic).map(each => {
    const grades = each.truth.findings;
    const shown = isHighlighted(each) ? each.said.findings : [];
    return { grades: Object.values(grades), found: shown.slice(0, LINKS).map(({ id }) => grades[id] ?? 0), shown };
  });
  const related = linked.filter(({ grades }) => grades.length > 0);
  const direct = related.filter(({ grades }) => grades.includes(2));
  const unrelated = linked.filter(({ grades }) => grades.length === 0);
  const gains = related.map(({ grades, found }) => gain(found) / gain(grades.sort((a, b) => b - a).slice(0, LINKS)));
  return {
    link: {
      hit1: share(related.filter(({ found }) => (found[0] ?? 0) > 0).length, related.length),
      hit3: share(direct.filter(({ found }) => found.includes(2)).length, direct.length),
      ndcg3: share(sum(gains), related.length),
      sentences: related.length,
    },
    silentWhenNothingRelates: share(unrelated.filter(({ shown }) => shown.length === 0).length, unrelated.length),
  };
}

/** Discounted cumulative gain. */
function gain(grades: number[]): number {
  return sum(grades.map((grade, index) => (2 ** grade - 1) / Math.log2(index + 2)));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}
