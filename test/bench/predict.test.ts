import { expect, test } from 'vitest';
import type { LabelledPage } from './labelled';
import { openEngine, predict } from './predict';
import { spelledLike } from './prediction';

const pageOf = (...texts: string[]): LabelledPage => ({
  id: 'a',
  title: 'A page',
  kind: 'topical',
  sentences: texts.map(text => ({ text, topics: [], findings: {} })),
});

const engine = await openEngine();

test('each sentence has a prediction, in order; one about something else is left alone', async () => {
  const page = pageOf(
    'The river rose by half a metre overnight.',
    'Micro-credentials are sold by platforms that earn recurring revenue from subscription fees.',
  );
  const { id, sentences } = await predict(engine, page);
  expect(id).toBe('a');
  expect(sentences[0]).toEqual({ topics: [], findings: [] });
  expect(sentences[1]!.topics).toContain('micro-credentials');
  const scores = sentences[1]!.findings.map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(engine.findings.map(finding => finding.id)).toContain(sentences[1]!.findings[0]!.id);
});

test('a piece that holds two sentences counts once, and names each finding once', async () => {
  const sold = 'Micro-credentials are sold by platforms that earn recurring revenue from subscription fees.';
  const { sentences } = await predict(engine, pageOf(`${sold} ${sold}`));
  const ids = sentences[0]!.findings.map(({ id }) => id);
  expect(sentences).toHaveLength(1);
  expect(ids).toEqual([...new Set(ids)]);
  expect(sentences[0]!.topics).toEqual([...new Set(sentences[0]!.topics)]);
});

test('more passages than a message holds are all linked', async () => {
  const sold = 'Micro-credentials are sold by platforms that earn recurring revenue from subscription fees.';
  const gated = engine.gate(pageOf(...Array.from({ length: 230 }, () => sold)));
  const matches = await engine.link(gated, 'A page');
  expect(matches.map(({ passage }) => passage)).toEqual(gated.map(({ passage }) => passage.id));
});

test('topics are written as the labels write them', () => {
  const prediction = { id: 'a', sentences: [{ topics: ['credentialing-platforms', 'upskilling'], findings: [] }] };
  const labelledWith = (topic: string) => [
    { ...pageOf('A.'), sentences: [{ text: 'A.', topics: [topic], findings: {} }] },
  ];
  const topicsFor = (topic: string) => spelledLike(labelledWith(topic))(prediction).sentences[0]!.topics;
  expect(topicsFor('platforms')).toEqual(['platforms', 'upskilling']);
  expect(topicsFor('credentialing-platforms')).toEqual(['credentialing-platforms', 'upskilling']);
});
