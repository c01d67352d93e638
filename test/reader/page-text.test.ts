// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Block } from '@/entrypoints/reader/block';
import { blocksIn, paragraphsIn } from '@/entrypoints/reader/page-text';

beforeEach(() => {
  document.body.replaceChildren();
});

function page(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

function texts(root: Node = document.body): string[] {
  return [...blocksIn(root, () => undefined)]
    .filter((step): step is Block => typeof step === 'object')
    .map(({ text }) => text.trim());
}

test.each([
  ['runs through inline elements', '<p>One <b>tw</b>o <a href="#">three</a></p>', ['One two three']],
  ['ends at paragraphs', '<p>One</p><p>two</p>', ['One', 'two']],
  ['ends at table cells', '<table><tr><td>One</td><td>two</td></tr></table>', ['One', 'two']],
  ['ends where a block begins within text', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
  ['ends at an empty block within text', '<div>One<hr>two</div>', ['One', 'two']],
  ['holds a line end for <br>', '<p>One<br>two</p>', ['One\u2029two']],
  ['runs through comments', '<p>One<!-- no --> two</p>', ['One two']],
  ['leaves code out and goes on behind it', '<p>One<code>x()</code>two</p>', ['One two']],
  ['leaves scripts out and goes on behind them', '<p>One<script>x()</script>two</p>', ['Onetwo']],
  ['leaves out reference marks', '<p>One<sup><a href="#n">[1]</a></sup> two</p>', ['One two']],
  ['keeps other superscripts', '<p>m<sup>2</sup></p>', ['m2']],
  ['skips navigation', '<nav><p>One</p></nav><p>two</p>', ['two']],
  ['skips listings', '<pre>One</pre><p>two</p>', ['two']],
  ['skips forms', '<form>One <input></form><p>two</p>', ['two']],
  ['reads a form that wraps prose, but not its controls', '<form><p>One</p><label>two</label></form>', ['One']],
  ['skips a form that asks for a password', '<form><p>One</p><input type="password"></form>', []],
  ['skips a form that asks for a card', '<form><p>One</p><input autocomplete="cc-number"></form>', []],
])('a block %s', (_, html, expected) => {
  page(html);
  expect(texts()).toEqual(expected);
});

test('a block has no soft hyphens and no zero-width characters, and its pieces lead around them', () => {
  page('<p>mi\u00adcro-cre\u200bden\u00ad\u00adtials</p>');
  const [block] = [...blocksIn(document.body, () => undefined)] as [Block];
  expect(block.text).toBe('micro-credentials');
  expect(block.pieces.map(({ at, from, text }) => [at, from, text])).toEqual([
    [0, 0, 'mi'],
    [2, 3, 'cro-cre'],
    [9, 11, 'den'],
    [12, 16, 'tials'],
  ]);
});

test('white space is folded one for one', () => {
  page('<p>One\n\ttwo\u00a0three</p>');
  expect(texts()).toEqual(['One  two three']);
});

test('open shadow roots are read and reported', () => {
  page('<x-card>light</x-card>');
  const shadow = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
  shadow.append('shadow');
  const found: ShadowRoot[] = [];
  const blocks = [...blocksIn(document.body, root => found.push(root))] as Block[];
  expect(blocks.map(({ text }) => text)).toEqual(['shadow', 'light']);
  expect(found).toEqual([shadow]);
});

test('a very long text is read in parts', () => {
  document.body.append('word '.repeat(10_000));
  const lengths = texts().map(({ length }) => length);
  expect(lengths.length).toBe(3);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000);
});

test('a walk whose place is taken off the page says so', () => {
  page('<p id="one">One</p><p>two</p>');
  const steps = blocksIn(document.body, () => undefined);
  document.querySelector('#one')!.append('more');
  expect(steps.next().value).toMatchObject({ text: 'Onemore' });
  document.body.replaceChildren();
  expect(steps.next().value).toBe('lost');
});

test('a text file is read by paragraphs, also where one runs over two text nodes', () => {
  const pre = document.createElement('pre');
  pre.append(document.createTextNode('One\ntwo\n\nthr'), document.createTextNode('ee\n \nfour'));
  const blocks = [...paragraphsIn(pre)].filter((step): step is Block => typeof step === 'object');
  expect(blocks.map(({ text }) => text)).toEqual(['One two', 'three', 'four']);
});
