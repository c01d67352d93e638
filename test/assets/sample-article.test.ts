// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { createCompany } from '@/lib/company';
import { type FindingSource, matchPassages } from '@/lib/matching';
import type { Passage } from '@/lib/model';
import { collapse, words } from '@/lib/text';
import { lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';

const html = readFileSync(resolve(import.meta.dirname, '../../assets/sample-article.html'), 'utf8');
const article = new DOMParser().parseFromString(html, 'text/html');
const blocks = [...article.querySelectorAll('h1, h2, p, li, td, caption')].map(block => collapse(block.textContent));

const { topics, forms } = builtIn.vocabulary;
const gate = compileGate(lexiconOf([{ id: 'n', vocabulary: { topics, forms } }], 1));
const company = createCompany<Omit<Passage, 'id'>>();
for (const block of blocks) {
  company.add(block, gate.sentences(block), ({ start, end, words }) => ({ text: block.slice(start, end), words }));
}
const passages = company.settle().map((sentence, id): Passage => ({ id, ...sentence }));

const candidates = [...builtIn.findings, ...builtIn.relationships].map(({ id, name, text }) => ({
  key: `n/${id}`,
  kind: 'finding' as const,
  name,
  text,
  hashtag: 'AAAAAAAAAAA',
  topic: 0,
  relationships: [],
  forms: forms[id as keyof typeof forms],
}));

/** The built-in network held in memory. */
const source: FindingSource = {
  formWords: async () =>
    new Map(
      candidates
        .flatMap(({ name, forms }) => words([name, ...forms].join(' ')))
        .map(({ stem, text }) => [stem, text.toLowerCase()]),
    ),
  candidates: async () => candidates,
  summaries: async () => [],
  corrected: async pairs => pairs.map(() => false),
  distrust: async () => new Map(),
};

test('the article stands alone: no script, nothing from elsewhere', () => {
  expect(article.querySelectorAll('script, link, img, iframe, [src], [href], [style]')).toHaveLength(0);
  expect(html).not.toMatch(/url\(|@import|https?:/);
});

test('it says that it is a sample and that its people are invented', () => {
  expect(blocks.at(-1)).toMatch(/sample article.*people.*invented/);
});

const { matches } = await matchPassages(passages, source);

test.each(candidates)('$name is the best link of at least two passages, one of them strongly', ({ key }) => {
  const strengths = matches.flatMap(({ links: [best] }) => (best?.node === key ? [best.strength] : []));
  expect(strengths.length).toBeGreaterThanOrEqual(2);
  expect(strengths).toContain('strong');
});

test('some passages are on topic only', () => {
  expect(matches.filter(({ links }) => links.length === 0).length).toBeGreaterThan(2);
});

test.each(['herons', 'lentils', 'visitor badge', 'login credentials', 'a radio playing'])('%s stays dark', dark => {
  expect(blocks.some(block => block.includes(dark))).toBe(true);
  expect(passages.filter(({ text }) => text.includes(dark))).toEqual([]);
});
