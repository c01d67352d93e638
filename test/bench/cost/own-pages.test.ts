// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ownPage } from './own-pages';

test('a page has about the size that was asked for, and is the same each time', () => {
  const { html } = ownPage(30);
  expect(html.length).toBeGreaterThan(30_000);
  expect(html.length).toBeLessThan(33_000);
  expect(ownPage(30).html).toBe(html);
});

test('it has paragraphs, lists, tables, links and emphasis', () => {
  document.documentElement.innerHTML = String(ownPage(30).html);
  for (const selector of ['div > section > p', 'ul > li > span', 'table td', 'p a[href]', 'p em'])
    expect(document.querySelector(selector)).not.toBeNull();
});

test('passages are as many as asked for, each another, and none unasked', () => {
  const said = (html: string | Buffer) => String(html).match(/According to report \d+/g) ?? [];
  expect(new Set(said(ownPage(30, 40).html)).size).toBe(40);
  expect(said(ownPage(30, 3).html)).toHaveLength(3);
  expect(said(ownPage(30).html)).toEqual([]);
});
