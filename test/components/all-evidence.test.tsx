// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { EvidenceSources } from '@/components/library/dossier/evidence-sources';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, press, quotes, text } from './evidence-page';
import { storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');
const orphaned = { as: 'orphaned' as const, at: '2027-02-03T10:00:00.000Z' };
const kept = [
  evidence(1, { exact: 'Filed.' }),
  evidence(2, { exact: 'Not filed.', node: undefined }),
  evidence(3, { exact: 'Gone.', anchored: orphaned, site: 'b.org' }),
  evidence(4, { exact: 'Of elsewhere.', node: `${'c'.repeat(43)}/late-tea` }),
];
const tabs = () => [...document.querySelectorAll('.all-evidence .tabs a')].map(({ textContent }) => textContent);

test('all evidence is listed, the newest first, with the finding it is for', async () => {
  await evidencePage('#evidence', [wins], kept);
  expect(quotes()).toEqual(['Filed.', 'Not filed.', 'Gone.', 'Of elsewhere.']);
  const [filed, unfiled, , elsewhere] = [...document.querySelectorAll('.filed')];
  expect(filed!.querySelector('a')?.getAttribute('href')).toBe(`#network=${wins.id}&finding=rent-seeking&view=dossier`);
  expect(filed!.textContent).toContain('Who wins');
  expect(unfiled!.textContent).toBe('Not filed under a finding yet');
  expect(elsewhere!.textContent).toContain('A network that is not in this library');
});

test('what is not filed, and what was not found any more, is counted and shown alone', async () => {
  const { state } = await evidencePage('#evidence', [wins], kept);
  expect(tabs()).toEqual(['All 4', 'Not filed 1', 'Not found any more 1']);
  await act(async () => state.follow('#evidence=unfiled'));
  expect(quotes()).toEqual(['Not filed.']);
  await act(async () => state.follow('#evidence=orphaned'));
  expect(quotes()).toEqual(['Gone.']);
});

test('an unfiled passage is filed under a finding that is looked for', async () => {
  const { all } = await evidencePage('#evidence=unfiled', [wins], kept);
  await press('File under a finding');
  const field = document.querySelector('[role=combobox]');
  await fill(field, 'learners way');
  await act(async () => document.querySelector<HTMLElement>('.target')!.click());
  expect(all()[1]!.node).toBe(`${wins.id}/open-doors`);
  expect(text('.notice p')).toBe('Filed under “Open Doors”.');
  expect(text('.no-evidence')).toContain('Every passage is filed under a finding');
});

test('evidence is sifted by site', async () => {
  await evidencePage('#evidence', [wins], kept);
  await fill(document.querySelector('.choice select'), 'b.org', 'change');
  expect(quotes()).toEqual(['Gone.']);
});

test('of thousands some are drawn, and more where reading goes on', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => evidence(index));
  await evidencePage('#evidence', [wins], many);
  expect(quotes()).toHaveLength(40);
  expect(tabs()[0]).toBe('All 10,000');
  await press('Show 40 more');
  expect(quotes()).toHaveLength(80);
  expect(document.activeElement).toBe(document.querySelectorAll('.evidence')[40]);
});

test('another sieve begins with the first again', async () => {
  const many = Array.from({ length: 200 }, (_, index) => evidence(index));
  await evidencePage('#evidence', [wins], many);
  await press('Show 40 more');
  await fill(document.querySelector('.sieve input[type=search]'), 'passage');
  expect(quotes()).toHaveLength(40);
});

test('where nothing is kept, it is taught how that is done', async () => {
  await evidencePage('#evidence', [wins], []);
  expect(text('.no-evidence')).toContain('No passage is kept yet');
  expect(text('.no-evidence')).toContain('Keep this passage as evidence');
  expect(tabs()).toEqual([]);
});

test('while only the newest are known, nothing is said of the others', async () => {
  const watchEvidence: EvidenceSources['watchEvidence'] = (limit, onValue) => {
    if (limit < 100) onValue({ latest: kept.slice(0, 1), count: 1_000, names: new Map() });
    return () => {};
  };
  const { state } = await evidencePage('#evidence', [wins], [], { watchEvidence });
  expect(quotes()).toEqual(['Filed.']);
  expect(tabs()).toEqual(['All 1,000', 'Not filed ', 'Not found any more ']);
  await act(async () => state.follow('#evidence=unfiled'));
  expect(document.querySelector('.no-evidence')).toBeNull();
});
