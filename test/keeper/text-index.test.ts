// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { startSlice } from '@/entrypoints/content/slice';
import { indexText } from '@/entrypoints/keeper/text-index';
import { piecesOf, stretchBetween } from '@/entrypoints/keeper/text-range';

beforeEach(() => document.body.replaceChildren());

async function index(html: string) {
  document.body.append(document.createRange().createContextualFragment(html));
  return indexText(document.body, startSlice(), new AbortController().signal);
}

test.each([
  ['runs through inline elements', '<p>One <b>tw</b>o</p>', 'One two'],
  ['parts blocks by a blank', '<p>One</p><p>two</p>', 'One two'],
  ['parts lines by a blank', '<p>One<br>two</p>', 'One two'],
  ['has no more than one blank', '<p> One </p>\n\n  <p> two</p>', 'One two'],
  [
    'holds what is no prose, too',
    '<pre>One</pre><nav>two</nav><code>three</code> <button>four</button>',
    'One two three four',
  ],
  ['leaves out what only programs read', '<p>One<script>x</script><style>y</style> two</p>', 'One two'],
  ['leaves out what the reader writes', '<p>One <textarea>secret</textarea>two</p>', 'One two'],
  ['leaves out reference marks', '<p>One<sup><a href="#n">1</a></sup> two</p>', 'One two'],
])('the text of a page %s', async (_, html, text) => {
  expect((await index(html)).text.trim()).toBe(text);
});

test('the text of shadow roots is the page’s, and they are told', async () => {
  document.body.append(document.createElement('div'));
  const root = document.body.firstElementChild!.attachShadow({ mode: 'open' });
  root.append('Inner');
  const { text, shadows } = await index('<p>Outer</p>');
  expect([text, shadows]).toEqual(['Inner Outer', [root]]);
});

test('a stretch leads to the pieces of nodes that say it', async () => {
  const all = await index('<p>One\n   <b>two</b> three</p><p>four</p>');
  const start = all.text.indexOf('two');
  const pieces = piecesOf(all, { start, end: all.text.length });
  expect(pieces.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['two', ' three', 'four']);
});

test('two places lead to the stretch between them, without blanks on either side', async () => {
  const all = await index('<p id="a">One two </p><p id="b"> three <img alt="">four</p>');
  const [a, b] = [document.getElementById('a')!, document.getElementById('b')!];
  const said = (from: Node, start: number, to: Node, end: number) => {
    const stretch = stretchBetween(all, { node: from, offset: start }, { node: to, offset: end });
    return stretch && all.text.slice(stretch.start, stretch.end);
  };
  expect(said(a.firstChild!, 3, b.firstChild!, 4)).toBe('two thr');
  expect(said(a, 0, b, 1)).toBe('One two three');
  expect(said(a, 0, b, b.childNodes.length)).toBe('One two three four');
  expect(said(a, 0, b, 0)).toBe('One two');
  expect(said(a, 1, b, 0)).toBeUndefined();
  expect(said(b.firstChild!, 3, a.firstChild!, 0)).toBeUndefined();
});

test('the end of a shadow root is not the end of the page', async () => {
  document.body.append(document.createElement('div'));
  const root = document.body.firstElementChild!.attachShadow({ mode: 'open' });
  root.append('Inner');
  const all = await index('<p>Outer</p>');
  const stretch = stretchBetween(all, { node: root, offset: 0 }, { node: root, offset: 1 })!;
  expect(all.text.slice(stretch.start, stretch.end)).toBe('Inner');
});
