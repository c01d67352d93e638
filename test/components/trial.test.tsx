// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sleep, trains } from '../lib/store/small-networks';
import { find, press, settled, wordsPage, write } from './words';

afterEach(() => act(() => render(null, document.body)));

const field = () => document.querySelector<HTMLTextAreaElement>('#tried-text')!;
const items = () => [...document.querySelectorAll<HTMLElement>('.tried-sentence')];
const states = () => items().map(({ dataset }) => dataset.state);

test('each sentence of a text says whether it is lit, and why', async () => {
  await wordsPage(sleep);
  await write(
    field(),
    'Some deep sleep does good to everybody. The night before was long enough.\n\n' +
      'Short. Nothing here speaks of anything at all. They met at a tea party in Boston.',
  );
  expect(states()).toEqual(['topic', 'topic', 'dark', 'dark', 'dark']);
  const said = items().map(({ textContent }) => textContent);
  expect(said[0]).toContain('It has a strong word, which is enough alone.');
  expect(said[0]).toContain('Strong: “deep sleep” (Sleeping)');
  expect(said[1]).toContain('it is carried by sentence 1.');
  expect(said[2]).toContain('too short');
  expect(said[3]).toContain('It has no word of a topic.');
  expect(said[4]).toContain('It is about something else: “tea party”.');
  expect(document.querySelector('.tried [role=status]')!.textContent).toBe('5 sentences · 2 lit · 0 linked');
});

test('the title of the page carries weak words', async () => {
  await wordsPage(sleep);
  await write(field(), 'The night before was long enough.');
  expect(items()[0]!.textContent).toContain('no sentence near it is on topic');
  await write(document.querySelector<HTMLInputElement>('#tried-title')!, 'All about deep sleep');
  expect(items()[0]!.textContent).toContain('it is carried by the title.');
});

test('a linked sentence tells what was weighed, with the words by which it was', async () => {
  await wordsPage(sleep);
  await write(field(), 'In deep sleep, the sleeping brain does a memory replay.');
  expect(['strong', 'weak']).toContain(states()[0]);
  const best = document.querySelector('.weighed > ol > li')!;
  expect(best.textContent).toContain('Night Replay');
  expect(best.textContent).toMatch(/memory replay = memory replay \d+% of its score/);
});

test('a sentence that tells too little says how much of what is needed', async () => {
  await wordsPage(sleep);
  await write(field(), 'They had had some deep sleep for once.');
  expect(items()[0]!.textContent).toMatch(/met no finding|the best tells \d+% of what a link needs/);
});

test('an edit is tried on the text at once', async () => {
  const { library, id, tell } = await wordsPage(sleep);
  await write(field(), 'A mattress may well be too soft for that.');
  expect(states()).toEqual(['dark']);
  const topics = sleep.vocabulary!.topics.map(topic => ({ ...topic, strong: [...topic.strong, 'mattress'] }));
  await library.setVocabulary(id, { ...sleep.vocabulary!, topics });
  await act(tell);
  await settled();
  expect(states()).toEqual(['topic']);
});

test('the whole library is tried with one switch', async () => {
  const { library, tell } = await wordsPage(sleep);
  await library.add(trains);
  await act(tell);
  await write(field(), 'There is a single track only, and a waiting train on it.');
  expect(states()).toEqual(['dark']);
  await press('input[role=switch]', 'Try it on the whole library');
  expect(states()).not.toEqual(['dark']);
  expect(find('.weighed summary', 'Single Track')).toBeTruthy();
});

test('what is overtaken while it is worked out is never shown', async () => {
  const idle: (() => void)[] = [];
  const { state } = await wordsPage(sleep, { whenIdle: () => new Promise(done => idle.push(done)) });
  idle.shift()!();
  await settled();
  const shown: (string | undefined)[] = [];
  state.trial.tried.subscribe(tried => void shown.push(tried?.sentences[0]?.text));
  await write(field(), 'Some deep sleep does good to everybody.');
  await act(async () => {
    idle.shift()!();
    await Promise.resolve(); // It has begun with the first text now.
    state.trial.write({ text: 'Nothing here speaks of anything at all.' });
  });
  await settled();
  idle.shift()!();
  await settled();
  expect(shown).toEqual([undefined, 'Nothing here speaks of anything at all.']);
  expect(idle).toEqual([]);
});
