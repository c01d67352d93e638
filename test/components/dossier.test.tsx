// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, press, quotes, text } from './evidence-page';
import { storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');
const RENT = `#network=${wins.id}&finding=rent-seeking&view=dossier`;

const three = [
  evidence(1, { exact: 'Fees rise.', site: 'b.org' }),
  evidence(2, { exact: 'Fees fall.', stance: 'contradicts', site: 'a.org', note: 'Which fees?' }),
  evidence(3, { exact: 'There are fees.', stance: 'mentions', site: 'a.org' }),
  evidence(4, { exact: 'Doors stand open.', node: `${wins.id}/open-doors` }),
];

test('a dossier has every passage that is kept for its finding, and no other', async () => {
  await evidencePage(RENT, [wins], three);
  expect(text('h1')).toBe('Rent Seeking');
  expect(text('.claim')).toBe('Owners of platforms collect rent.');
  expect(quotes()).toEqual(['Fees rise.', 'Fees fall.', 'There are fees.']);
});

test('a passage shows what stands around it, its source at the very words, and when it was kept', async () => {
  await evidencePage(RENT, [wins], three);
  expect(text('.evidence blockquote')).toBe('What stands before it. Fees rise. What comes after it');
  const link = document.querySelector<HTMLAnchorElement>('.evidence .source a')!;
  expect(link.textContent).toBe('The badge economy');
  expect(link.getAttribute('href')).toMatch(/^https:\/\/b\.org\/article#:~:text=/);
  expect(text('.evidence .source')).toContain('b.org');
  expect(document.querySelector('.evidence time')?.getAttribute('datetime')).toBe(three[0]!.keptAt);
});

test('context that was cut begins and ends with whole words', async () => {
  const quote = {
    exact: 'Fees rise.',
    prefix: `gments ${'long '.repeat(12)}`.padEnd(64, 'x'),
    suffix: 'y'.repeat(60) + ' abc',
  };
  await evidencePage(RENT, [wins], [evidence(1, { quote })]);
  expect(text('.evidence blockquote')).toMatch(/^…long /);
  expect(text('.evidence blockquote')).toMatch(/y…$/);
});

test('stances are counted, and one of them is shown alone', async () => {
  await evidencePage(RENT, [wins], three);
  expect([...document.querySelectorAll('.segments label')].map(one => one.textContent)).toEqual([
    'Any stance 3',
    'Supports 1',
    'Contradicts 1',
    'Mentions 1',
  ]);
  await act(async () => document.querySelectorAll<HTMLInputElement>('.segments input')[2]!.click());
  expect(quotes()).toEqual(['Fees fall.']);
  expect(text()).toContain('1 of 3 passages');
  await press('Show all');
  expect(quotes()).toHaveLength(3);
});

test('passages are found by their words and by the words of their notes', async () => {
  await evidencePage(RENT, [wins], three);
  const field = document.querySelector('.sieve input[type=search]');
  await fill(field, 'WHICH');
  expect(quotes()).toEqual(['Fees fall.']);
  await fill(field, 'zebra');
  expect(text()).toContain('Nothing here matches.');
});

test('passages are grouped by site, the most first', async () => {
  await evidencePage(RENT, [wins], three);
  const by = [...document.querySelectorAll('.choice')].find(one => one.textContent.startsWith('Group by'))!;
  await fill(by.querySelector('select'), 'site', 'change');
  expect([...document.querySelectorAll('.evidence-list h2')].map(one => one.textContent)).toEqual([
    'a.org 2',
    'b.org 1',
  ]);
});

test('what could not be found on its page any more says so', async () => {
  const anchored = { as: 'orphaned' as const, at: '2027-02-03T10:00:00.000Z' };
  await evidencePage(RENT, [wins], [evidence(1, { anchored })]);
  expect(text('.orphaned')).toContain('it could not be found on the page any more');
});

test('an empty dossier teaches how a passage is kept', async () => {
  await evidencePage(RENT, [wins], []);
  expect(text('.no-evidence')).toContain('No passage is kept for this finding yet');
  expect(text('.no-evidence')).toContain('On its card, say whether it supports the finding');
});

test('an address that leads a page to run something is no link', async () => {
  const source = { url: 'javascript:alert(1)', title: 'Bad', site: 'bad.org' };
  await evidencePage(RENT, [wins], [evidence(1, { source })]);
  expect(document.querySelector('.source a')).toBeNull();
  expect(text('.source')).toContain('Bad');
});

test('the network says how much is kept for each finding, and leads there', async () => {
  await evidencePage(`#network=${wins.id}`, [wins], three);
  const [rent, doors, late] = [...document.querySelectorAll('.kept-line')];
  expect(rent!.querySelector('.unseen')!.textContent).toContain(
    'Dossier of Rent Seeking: 1 supports it, 1 contradicts it, 1 mentions it',
  );
  expect(rent!.getAttribute('href')).toBe(RENT);
  expect(doors!.textContent).toContain('1');
  expect(late!.textContent).toMatch(/^No evidence yet/);
});

test('an address of a finding that its network no longer has says so, and leads to the network', async () => {
  await evidencePage(`#network=${wins.id}&finding=gone&view=dossier`, [wins], three);
  expect(text('main h1')).toBe('This finding is not here');
  expect(text('.where')).toContain('Who wins');
});
