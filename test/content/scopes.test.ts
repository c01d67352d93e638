// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { scopesOf } from '@/entrypoints/content/scopes';

beforeEach(() => {
  document.body.replaceChildren();
});

/** The scopes, as ids, after changes of a page. */
function scopesAfter(html: string, change: () => void): string[] {
  document.body.append(document.createRange().createContextualFragment(html));
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return [...scopesOf(records)].map(scope => (scope as Element).id || (scope as Element).localName);
}
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

test('hundreds of scopes are read as one page', () => {
  const change = () => {
    for (let index = 0; index < 300; index += 1) byId('feed').append(element('p', `p${index}`));
  };
  expect(scopesAfter('<div id="feed"></div>', change)).toEqual(['html']);
});
