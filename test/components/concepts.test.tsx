// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sleep } from '../lib/store/small-networks';
import { find, press, settled, unfold, wordsPage, write } from './words';

afterEach(() => act(() => render(null, document.body)));

const chips = (details: Element) => [...details.querySelectorAll('.chips span')].map(one => one.textContent);

test('a finding tells its phrases and concepts, a concept its own words', async () => {
  const concepts = { 'late-tea': { employer: 1.6, 'employer+control': 0.5, unheard: 1 } };
  await wordsPage({ ...sleep, vocabulary: { ...sleep.vocabulary!, concepts } });
  const tea = await unfold('Late Tea');
  expect(tea.querySelector('summary')!.textContent).toContain('1 phrase · 3 concepts');
  expect(chips(tea)).toEqual(['evening tea']);
  expect([...tea.querySelectorAll('.concept summary')].map(one => one.textContent)).toEqual([
    'Employers',
    'Employers + Control',
    'unheard',
  ]);
  expect(tea.querySelector('.concept')!.textContent).toContain('1.6 much');
  const pair = await unfold('Employers + Control');
  expect(pair.textContent).toContain('Words of “Employers”: employer');
  expect((await unfold('unheard')).textContent).toContain('does not know it');
});

test('a concept is added alone or in a pair, weighed, and removed', async () => {
  const { vocabulary } = await wordsPage(sleep);
  const tea = await unfold('Late Tea');
  const choose = async (index: number, value: string) => {
    const select = tea.querySelectorAll('select')[index]!;
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  expect((find('button', 'Add concept') as HTMLButtonElement).disabled).toBe(true);
  await choose(0, 'employer');
  await choose(1, 'control');
  await act(async () => tea.querySelector<HTMLFormElement>('.add-concept')!.requestSubmit());
  await settled();
  expect((await vocabulary()).concepts).toEqual({ 'late-tea': { 'employer+control': 1 } });
  const range = find('input[type=range]', 'How much Employers + Control tells') as HTMLInputElement;
  await act(async () => {
    range.value = '2.5';
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
  expect((await vocabulary()).concepts).toEqual({ 'late-tea': { 'employer+control': 2.5 } });
  expect(range.getAttribute('aria-valuetext')).toBe('2.5, very much');
  await press('button', 'Remove Employers + Control');
  expect((await vocabulary()).concepts).toEqual({ 'late-tea': {} });
  await press('.notice button', 'Undo');
  expect((await vocabulary()).concepts).toEqual({ 'late-tea': { 'employer+control': 2.5 } });
});

test('concepts are added one after the other, and one that is there keeps its weight', async () => {
  const concepts = { 'late-tea': { 'employer+control': 2 } };
  const { vocabulary } = await wordsPage({ ...sleep, vocabulary: { ...sleep.vocabulary!, concepts } });
  const tea = await unfold('Late Tea');
  const [first, second] = tea.querySelectorAll('select');
  const wrong = () => tea.querySelector('.add-concept [role=alert]')!.textContent;
  const choose = (select: HTMLSelectElement, value: string) =>
    act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const submit = async () => {
    await act(async () => tea.querySelector<HTMLFormElement>('.add-concept')!.requestSubmit());
    await settled();
  };
  await choose(first!, 'control');
  await choose(second!, 'employer');
  await submit();
  expect(wrong()).toBe('“Control + Employers” is there already.');
  expect((await vocabulary()).concepts).toEqual(concepts);
  await choose(second!, '');
  expect(wrong()).toBe('');
  await submit();
  expect((await vocabulary()).concepts).toEqual({ 'late-tea': { 'employer+control': 2, control: 1 } });
  expect(document.activeElement).toBe(first);
});

test('a weight stays where it was put while it is stored, and goes back when it is not', async () => {
  const slow = Promise.withResolvers<void>();
  const concepts = { 'late-tea': { employer: 1.6 } };
  const network = { ...sleep, vocabulary: { ...sleep.vocabulary!, concepts } };
  const setVocabulary = async () => {
    await slow.promise;
    throw new Error('Full');
  };
  await wordsPage(network, { setVocabulary });
  const tea = await unfold('Late Tea');
  const range = find('input[type=range]', 'How much Employers tells') as HTMLInputElement;
  const put = (weight: string, ...events: string[]) =>
    act(async () => {
      range.value = weight;
      for (const event of events) range.dispatchEvent(new Event(event, { bubbles: true }));
    });
  await put('2', 'input');
  await put('2', 'change');
  expect(range.value).toBe('2');
  await put('2.1', 'input');
  slow.resolve();
  await settled();
  expect(range.value).toBe('2.1'); // It is in the hand.
  await put('2.1', 'change');
  await settled();
  expect(range.value).toBe('1.6');
  expect(tea.querySelector('.concept')!.textContent).toContain('1.6 much');
});

test('a finding that is looked for by its name has all its words, however its quotes are written', async () => {
  const [replay, tea] = sleep.findings;
  await wordsPage({ ...sleep, findings: [replay!, { ...tea!, name: 'The Drinker’s Tea' }] });
  await write(find('input[type=search]', 'Filter words') as HTMLInputElement, "drinker's");
  expect(chips(await unfold('The Drinker’s Tea'))).toEqual(['evening tea']);
});
