import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { i18n } from '#i18n';
import { partsOf } from '@/lib/node-key';
import { collapse } from '@/lib/text';
import { openEngine } from '../bench/predict';

const html = readFileSync(resolve(import.meta.dirname, '../../assets/sample-article.html'), 'utf8');
const article = new new Window().DOMParser().parseFromString(html, 'text/html');
const blocks = [...article.querySelectorAll('h1, h2, p, li, td, caption')].map(block => collapse(block.textContent));

/** As the page that shows it is called. */
const title = i18n.t('welcome.title');
const engine = await openEngine();
const sentences = blocks.map(text => ({ text, topics: [], findings: {} }));
const gated = engine.gate({ id: 'article', title, kind: 'mixed', sentences });
const matches = await engine.link(gated, title);

test('the article stands alone: no script, nothing from elsewhere', () => {
  expect(article.querySelectorAll('script, link, img, iframe, [src], [href], [style]')).toHaveLength(0);
  expect(html).not.toMatch(/url\(|@import|https?:/);
});

test('it says that it is a sample and that its people are invented', () => {
  expect(blocks.at(-1)).toMatch(/sample article.*people.*invented/);
});

test.each(engine.findings)('$name is the best link of at least two passages, one of them strongly', ({ id }) => {
  const bests = matches.flatMap(({ links }) => links.slice(0, 1));
  const strengths = bests.filter(({ node }) => partsOf(node).id === id).map(({ strength }) => strength);
  expect(strengths.length).toBeGreaterThanOrEqual(2);
  expect(strengths).toContain('strong');
});

test('some passages are on topic only', () => {
  expect(matches.filter(({ links }) => links.length === 0).length).toBeGreaterThan(2);
});

test.each(['herons', 'lentils', 'visitor badge', 'login credentials', 'a radio playing'])('%s stays dark', dark => {
  expect(blocks.some(block => block.includes(dark))).toBe(true);
  expect(gated.filter(({ passage: { text } }) => text.includes(dark))).toEqual([]);
});
