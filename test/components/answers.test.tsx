// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Stance } from '@/lib/evidence';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, text } from './evidence-page';
import { storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');
const ANSWERS = `#network=${wins.id}&view=answers`;
let number = 0;
const kept = (node: string, stance: Stance, exact: string) =>
  evidence(number++, { node: `${wins.id}/${node}`, stance, exact });
const cards = () => [...document.querySelectorAll('.answer')];
const names = () => cards().map(card => card.querySelector('h2')?.textContent);

test('the question stands above its findings as answers, the best supported first', async () => {
  await evidencePage(ANSWERS, [wins], [kept('open-doors', 'supports', 'In.')]);
  expect(text('h1')).toBe('Who gains?');
  expect(names()).toEqual(['Open Doors', 'Rent Seeking']);
  expect(text('.standing .lead')).toBe('Most speaks for “Open Doors”. 1 of 2 answers have evidence.');
});

test('an answer shows the newest for it and against it, and its counts in words', async () => {
  await evidencePage(
    ANSWERS,
    [wins],
    [
      kept('open-doors', 'supports', 'New.'),
      kept('open-doors', 'supports', 'Old.'),
      kept('open-doors', 'contradicts', 'Not at all.'),
    ],
  );
  const [doors] = cards();
  expect([...doors!.querySelectorAll('.side')].map(side => side.querySelector('blockquote')?.textContent)).toEqual([
    'New.',
    'Not at all.',
  ]);
  expect(doors!.querySelector('.balance ul')?.textContent).toBe(' 1 contradicts it 2 support it');
});

test('an answer without evidence says so, and is not left out', async () => {
  await evidencePage(ANSWERS, [wins], [kept('open-doors', 'supports', 'In.')]);
  expect(cards()[1]!.textContent).toContain('No evidence yet');
});

test('all bars are on one scale', async () => {
  await evidencePage(
    ANSWERS,
    [wins],
    [
      kept('open-doors', 'supports', 'One.'),
      kept('open-doors', 'supports', 'Two.'),
      kept('rent-seeking', 'contradicts', 'Three.'),
    ],
  );
  expect([...document.querySelectorAll<HTMLElement>('.answers .bar i')].map(bar => bar.style.inlineSize)).toEqual([
    '0%',
    '100%',
    '50%',
    '0%',
  ]);
});

test('answers are ordered by name on demand', async () => {
  await evidencePage(ANSWERS, [wins], [kept('rent-seeking', 'supports', 'Rent.')]);
  expect(names()).toEqual(['Rent Seeking', 'Open Doors']);
  await fill(document.querySelector('.choice select'), 'name', 'change');
  expect(names()).toEqual(['Open Doors', 'Rent Seeking']);
});

test('a passage that supports one answer and contradicts the other is told of both', async () => {
  await evidencePage(
    ANSWERS,
    [wins],
    [kept('open-doors', 'supports', 'Same.'), kept('rent-seeking', 'contradicts', 'Same.')],
  );
  for (const card of cards())
    expect(card.querySelector('.rivals')?.textContent).toBe('1 passage supports one and contradicts the other');
});

test('relationships are no answers, but their evidence is there', async () => {
  await evidencePage(ANSWERS, [wins], [kept('late-bill', 'supports', 'Later.')]);
  expect(names()).not.toContain('Late Bill');
  expect(text('.bearings')).toContain('Late Bill via Time');
  expect(text('.bearings')).toContain('1 supports it');
});

test('answers that are level are said to be', async () => {
  await evidencePage(ANSWERS, [wins], [kept('open-doors', 'supports', 'A.'), kept('rent-seeking', 'supports', 'B.')]);
  expect(text('.standing .lead')).toContain('are level.');
});

test('where nothing is kept, it is said what that is for', async () => {
  await evidencePage(ANSWERS, [wins], []);
  expect(text('.standing .lead')).toContain('No evidence is kept for any of them yet.');
});

test('the tabs of the network tell where one is', async () => {
  await evidencePage(ANSWERS, [wins], []);
  expect(text('.tabs [aria-current]')).toBe('Answers');
});
