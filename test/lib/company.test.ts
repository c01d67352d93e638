import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import type { GatedSentence } from '@/lib/topics';

const sentence = (index: number, isAlone: boolean): GatedSentence => ({ start: 0, end: 9, index, isAlone, words: [] });

/** One block a sentence: `S` is on topic alone, `w` wants company, `.` has no topic word. */
function settled(page: string): string {
  const company = createCompany<number>();
  for (const [at, kind] of page.split('').entries()) {
    if (kind === '.') company.pass('Nothing here.');
    else company.add('Something here.', [sentence(0, kind === 'S')], () => at);
  }
  const lit = company.settle();
  return page
    .split('')
    .map((kind, at) => (lit.includes(at) ? kind : '.'))
    .join('');
}

test.each([
  ['S', 'S'],
  ['w', '.'],
  ['ww', '..'],
  ['Sw', 'Sw'],
  ['wS', 'wS'],
  ['S..w', 'S..w'],
  ['S...w', 'S....'],
  ['w..S..w', 'w..S..w'],
  ['Sw..w', 'Sw...'],
  ['', ''],
])('%s becomes %s', (page, lit) => {
  expect(settled(page)).toBe(lit);
});

test('sentences of one block are neighbours', () => {
  const company = createCompany<number>();
  company.add('x'.repeat(600), [sentence(0, true), sentence(3, false), sentence(4, false)], ({ index }) => index);
  expect(company.settle()).toEqual([0, 3]);
});

test('a sentence that is kept stays, but carries nobody', () => {
  const company = createCompany<number>();
  const all = [sentence(0, false), sentence(1, false)];
  company.add(
    'x'.repeat(300),
    all,
    ({ index }) => index,
    ({ index }) => index === 0,
  );
  expect(company.settle()).toEqual([0]);
});

test('a long block without topic words keeps its neighbours apart', () => {
  const company = createCompany<string>();
  company.add('One.', [sentence(0, true)], () => 'lit');
  company.pass('x'.repeat(2_000));
  company.add('Two.', [sentence(0, false)], () => 'far');
  expect(company.settle()).toEqual(['lit']);
});
