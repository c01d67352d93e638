// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sleep } from '../lib/store/small-networks';
import { add, adding, find, press, settled, unfold, wordsPage, write } from './words';

afterEach(() => act(() => render(null, document.body)));

const text = (selector = 'main') => document.querySelector(selector)?.textContent ?? '';
const chips = (details: Element) => [...details.querySelectorAll('.chips span')].map(one => one.textContent);

test('the network leads to its words and back', async () => {
  await wordsPage(sleep);
  expect(text('main h1')).toBe('Sleep and memory');
  expect(text('.tabs [aria-current]')).toBe('Words it goes by');
  expect(find('.tabs a', 'Network').getAttribute('href')).toMatch(/^#network=/);
});

test('each topic tells its words by what they do, and how many there are', async () => {
  await wordsPage(sleep);
  expect([...document.querySelectorAll('.topic h3')].map(one => one.textContent.trim())).toEqual([
    'Sleeping',
    'Drinks',
  ]);
  const weak = await unfold('Weak words');
  expect(weak.querySelector('summary')!.textContent).toMatch(/Weak words 2Need company/);
  expect(chips(weak)).toEqual(['memory', 'night']);
  expect(text()).toContain('Beside lit sentences, or under a title on topic');
});

test('a word is added by Enter, told to be added, and taken back by Undo', async () => {
  const { vocabulary, library, id } = await wordsPage(sleep);
  const weak = await unfold('Weak words');
  adding('Weak words of Sleeping').focus();
  await add('Weak words of Sleeping', ' Pillow ');
  expect(chips(weak)).toEqual(['pillow', 'memory', 'night']);
  expect((await vocabulary()).topics[0]!.weak).toEqual(['pillow', 'memory', 'night']);
  expect(adding('Weak words of Sleeping').value).toBe('');
  expect(document.activeElement).toBe(adding('Weak words of Sleeping'));
  expect(text('[role=status].notice')).toContain('Added “pillow”.');
  expect(text('.origin')).toContain('Yours since');
  await press('.notice button', 'Undo');
  expect(chips(weak)).toEqual(['memory', 'night']);
  expect((await library.network(id))!.vocabularyEditedAt).toBeUndefined();
  expect(document.activeElement).toBe(weak.querySelector('summary'));
});

test('Undo leaves what another tab edited meanwhile', async () => {
  const { vocabulary, library, id } = await wordsPage(sleep);
  await unfold('Weak words');
  await add('Weak words of Sleeping', 'pillow');
  await library.setVocabulary(id, { ...(await vocabulary()), faint: ['dream'] });
  await press('.notice button', 'Undo');
  expect((await vocabulary()).faint).toEqual(['dream']);
  expect((await vocabulary()).topics[0]!.weak).toEqual(['memory', 'night']);
});

test('edits that come faster than they are stored are all kept, and Undo takes the last one back', async () => {
  const { state, id, vocabulary } = await wordsPage(sleep);
  await act(async () => {
    for (const word of ['pillow', 'dream']) state.words.add({ id }, sleep.vocabulary!, { kind: 'faint' }, word);
  });
  await settled();
  expect((await vocabulary()).faint).toEqual(['dream', 'pillow']);
  await press('.notice button', 'Undo');
  expect((await vocabulary()).faint).toEqual(['pillow']);
});

test.each([
  ['–', 'A word has at least one letter or digit.'],
  ['Nights', '“Nights” is there already.'],
  ['deep-sleep', '“deep-sleep” is already among the Strong words of Sleeping. Remove it there first.'],
])('%s is not added, and why is said', async (word, why) => {
  const { vocabulary } = await wordsPage(sleep);
  const weak = await unfold('Weak words');
  await add('Weak words of Sleeping', word);
  expect(weak.querySelector('[role=alert]')!.textContent).toBe(why);
  expect(adding('Weak words of Sleeping').getAttribute('aria-invalid')).toBe('true');
  expect(await vocabulary()).toEqual(sleep.vocabulary);
});

test('a word is removed by its button, and the next one has the focus', async () => {
  const { vocabulary } = await wordsPage(sleep);
  const weak = await unfold('Weak words');
  await press('button', 'Remove memory');
  expect(chips(weak)).toEqual(['night']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove night');
  await press('button', 'Remove night');
  expect((await vocabulary()).topics[0]!.weak).toEqual([]);
  expect(document.activeElement).toBe(adding('Weak words of Sleeping'));
});

test('a list of words is one stop for Tab; arrow keys go within, Delete removes', async () => {
  const { vocabulary } = await wordsPage(sleep);
  const weak = await unfold('Weak words');
  const key = (name: string) =>
    act(async () => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  const stops = () => [...weak.querySelectorAll<HTMLElement>('.chips button')].map(one => one.tabIndex);
  expect(stops()).toEqual([0, -1]);
  await act(async () => find('button', 'Remove memory').focus());
  await key('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove night');
  expect(stops()).toEqual([-1, 0]);
  await key('Home');
  await key('Delete');
  await settled();
  expect((await vocabulary()).topics[0]!.weak).toEqual(['night']);
});

test('the filter shows what has it, with counts, and says when nothing has', async () => {
  await wordsPage(sleep);
  const filter = find('input[type=search]', 'Filter words') as HTMLInputElement;
  await write(filter, 'MEMO');
  expect([...document.querySelectorAll('.topic h3')].map(one => one.textContent.trim())).toEqual(['Sleeping']);
  expect(find('summary', 'Weak words').textContent).toContain('1 of 2');
  expect([...document.querySelectorAll('.chips span')].map(one => one.textContent)).toEqual([
    'memory',
    'memory replay',
  ]);
  await write(filter, 'night replay');
  expect([...document.querySelectorAll('[id^=words-of-]')]).toHaveLength(1);
  await write(filter, 'nowhere');
  expect(text()).toContain('No word has that in it.');
});

test('a reset brings the original back, and Undo the reader’s words', async () => {
  const { vocabulary } = await wordsPage(sleep);
  expect(text('.origin')).toBe('These are the words it came with.');
  await unfold('Weak words');
  await add('Weak words of Sleeping', 'pillow');
  const edited = await vocabulary();
  await press('button', 'Reset to the original');
  expect(await vocabulary()).toEqual(sleep.vocabulary);
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('.notice button', 'Undo');
  expect(await vocabulary()).toEqual(edited);
});

test('a network without words of its own says that they were derived', async () => {
  await wordsPage({ ...sleep, vocabulary: undefined });
  expect(text('.origin')).toBe('These words were derived from its text.');
});
