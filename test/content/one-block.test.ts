// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { mayBeOneBlock } from '@/entrypoints/content/one-block';
import { kindOf } from '@/entrypoints/reader/prose';

beforeEach(() => {
  document.body.replaceChildren();
});

function page(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

test.each([
  ['a paragraph', '<div><p>One two</p></div>', true],
  ['what is not bounded', 'One two', true],
  ['inline elements', '<p><a>One</a> <b>t</b>wo</p>', true],
  ['elements that nobody knows', '<p><x-a>One</x-a> <x-b>two</x-b></p>', true],
  ['a paragraph with a comment', '<p>One<!-- t --> two</p>', true],
  ['a paragraph behind another', '<p>Else</p>One two<p>Else</p>', true],
  ['a list and a paragraph', '<ul><li>One </li><li>two</li></ul><p>One two</p>', true],
  ['text and list', 'One two <ul><li>One </li><li>two</li></ul>', true],
  ['two items', '<ul><li>One </li><li>two</li></ul>', false],
  ['two items deep down', '<ul><li><a><b>One </b></a></li><li><a><i>two</i></a></li></ul>', false],
  ['a paragraph and what follows', '<p>One </p>two', false],
  ['two items in what nobody knows', '<x-a><ul><li>One </li><li>two</li></ul></x-a>', false],
  ['two lines', '<p>One <br>two</p>', false],
  ['two cells', '<table><tr><td>One </td><td>two</td></tr></table>', false],
  ['what a block parts', 'One <div></div>two', false],
])('words of %s may be in one block, or not', (_what, html, expected) => {
  page(html);
  expect(mayBeOneBlock(document.body, 'One t')).toBe(expected);
});

test('what is not found may be in one block', () => {
  page('<ul><li>One</li><li>two</li></ul>');
  expect(mayBeOneBlock(document.body, 'One two')).toBe(true);
});

test('shadow trees are looked at alike', () => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<ul><li>One </li><li>two</li></ul>';
  expect(mayBeOneBlock(root, 'One t')).toBe(false);
});

const NAMES =
  'a abbr address article aside audio b bdi blockquote br button canvas caption cite code data dd del details dfn div dl dt ' +
  'em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend ' +
  'li main map mark menu meter nav noscript object ol output p picture pre progress q ruby s samp section select slot small ' +
  'span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul var video wbr x-card';

test('no element that the reader reads on through parts words', () => {
  const parting = NAMES.split(' ')
    .map(name => document.createElement(name))
    .filter(element => {
      element.append('two');
      document.body.replaceChildren('One ', element);
      return !mayBeOneBlock(document.body, 'One t');
    });
  const kinds = new Set(parting.map(element => kindOf(element)));
  expect([...kinds].filter(kind => kind !== undefined && kind !== 'closed')).toEqual(['break']);
});
