import type { LabelledPage } from './labelled.ts';

/** What is said of one sentence. */
export interface SentencePrediction {
  /** Topic ids; none: not highlighted. */
  topics: string[];
  /** What is shown as linked, the best first. */
  findings: { id: string; score: number }[];
}

/** What is said of a page: one entry for each of its labelled sentences, in their order. */
export interface PagePrediction {
  id: string;
  sentences: SentencePrediction[];
}

/** Labelled pages may write topics in short. */
const SHORT: Record<string, string> = { 'credentialing-platforms': 'platforms' };

/** The same prediction with topics written as the labelled pages write them. */
export function spelledLike(pages: LabelledPage[]): (prediction: PagePrediction) => PagePrediction {
  const used = new Set(pages.flatMap(({ sentences }) => sentences.flatMap(({ topics }) => topics)));
  const spelled = (topic: string) => (used.has(topic) ? topic : (SHORT[topic] ?? topic));
  return ({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ topics, findings }) => ({ topics: topics.map(spelled), findings })),
  });
}
