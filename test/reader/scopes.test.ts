// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { scopesOf } from '@/entrypoints/reader/scopes';

beforeEach(() => {
  document.body.replaceChildren();
});

/** The scopes, as ids, after changes of a page. */
function scopesAfter(html: string, change: () => void): string[] {
  document.body.append(document.createRange().createContextualFragment(html));
  const isOurs = (node: Node) => node.nodeName === 'ASIDE';
  return [...scopesOf(recordsOf(change), isOurs).keys()].map(nameOf);
}
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}
const nameOf = (node: Node) => (node as Element).id || node.nodeName.toLowerCase();
const byId = (id: string) => document.getElementById(id)!;
const element = (name: string, id: string) => Object.assign(document.createElement(name), { id, textContent: 'new' });

test('a block that is added is read, and nothing around it', () => {
  const change = () => byId('feed').append(element('p', 'added'));
  expect(scopesAfter('<div id="feed"><p>old</p></div>', change)).toEqual(['added']);
});

test('a block whose text changes is read, however deep the text is', () => {
  const change = () => (byId('text').firstChild!.firstChild!.nodeValue = 'new');
  expect(scopesAfter('<div><p id="text"><b>old</b></p></div>', change)).toEqual(['text']);
});

test('a block that gains inline text is read', () => {
  const change = () => byId('text').append(element('b', 'bold'));
  expect(scopesAfter('<p id="text">old </p>', change)).toEqual(['text']);
});

test('a block that goes from between two others asks for no reading', () => {
  const change = () => byId('gone').remove();
  expect(scopesAfter('<div><p>one</p><p id="gone">two</p></div>', change)).toEqual([]);
});

test('what is read with something around it is not read twice', () => {
  const change = () => {
    const section = element('section', 'section');
    byId('feed').append(section);
    section.append(element('p', 'inner'));
  };
  expect(scopesAfter('<div id="feed"></div>', change)).toEqual(['section']);
});

test('many new children that are most of a list are read as one list', () => {
  const change = () => {
    for (let index = 0; index < 300; index += 1) byId('feed').append(element('p', `p${index}`));
  };
  expect(scopesAfter('<div id="feed"><p>old</p></div>', change)).toEqual(['feed']);
});

test('a few new children of a long list are read one by one', () => {
  const change = () => {
    for (let index = 0; index < 30; index += 1) byId('feed').append(element('p', `p${index}`));
  };
  const old = '<p>old</p>'.repeat(200);
  expect(scopesAfter(`<div id="feed">${old}</div>`, change)).toHaveLength(30);
});

test('hundreds of scopes all over the place are read as one page', () => {
  const change = () => {
    for (const row of document.querySelectorAll('tr')) row.append(element('td', ''));
  };
  expect(scopesAfter(`<table>${'<tr><td>old</td></tr>'.repeat(600)}</table>`, change)).toEqual(['html']);
});

test.each(['script', 'style', 'img', 'svg', 'canvas', 'button', 'span'])(
  'an empty or wordless <%s> asks for no reading',
  name => {
    const change = () => document.body.append(document.createElement(name));
    expect(scopesAfter('<p>one</p>', change)).toEqual([]);
  },
);

test.each([
  ['a comment', () => document.createComment('if')],
  ['white space', () => document.createTextNode('\n  ')],
  ['what is ours', () => element('aside', 'ours')],
])('%s asks for no reading', (_, create) => {
  expect(scopesAfter('<p>one</p>', () => document.body.append(create()))).toEqual([]);
});

test('inline text between blocks is read alone, not with the blocks', () => {
  const change = () => byId('one').after(element('span', 'added'));
  expect(scopesAfter('<main><p id="one">one</p><p>two</p></main>', change)).toEqual(['added']);
});

test('inline text next to text is read with it, whatever wordless things stand between', () => {
  const change = () => byId('text').append(document.createComment('if'), element('b', 'bold'));
  expect(scopesAfter('<p id="text">old <!-- if --><script></script></p>', change)).toEqual(['text']);
});

test('text within an inline element is read with the block around', () => {
  const change = () => byId('bold').append('new');
  expect(scopesAfter('<p id="text">old <b id="bold"></b></p>', change)).toEqual(['text']);
});

test('text that comes in several pieces is read as one block', () => {
  const change = () => byId('text').replaceChildren('One ', element('b', 'bold'), ' three.');
  expect(scopesAfter('<p id="text">old</p>', change)).toEqual(['text']);
});

test('text that goes from a sentence asks for a reading of the rest', () => {
  const change = () => byId('gone').remove();
  expect(scopesAfter('<p id="text">one <b id="gone">two</b><img> three</p>', change)).toEqual(['text']);
});

test('whatever comes again and again in one place counts for that place', () => {
  document.body.append(document.createRange().createContextualFragment('<div id="ticker"></div>'));
  const records = recordsOf(() => byId('ticker').append(element('p', 'fresh')));
  const pairs = [...scopesOf(records, () => false)];
  expect(pairs.map(pair => pair.map(nameOf))).toEqual([['fresh', 'ticker']]);
});
