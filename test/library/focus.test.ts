// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { followFocus, keepFocus } from '@/entrypoints/library/focus';

beforeAll(() => {
  keepFocus();
  followFocus(async () => {});
});

beforeEach(async () => {
  document.body.innerHTML = `<a id="away" href="#away">Away</a><input id="find" /><main><h1 tabindex="-1">Heading</h1>
    <ul><li id="item" tabindex="-1"><button id="inner">Erase</button></li></ul>
    <button id="outer">Discard</button><a id="link" href="#there">There</a></main>`;
  await frame();
});

const at = (id: string) => document.getElementById(id)!;
/** Removals are told of a turn later, and frames are drawn. */
const frame = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)));

/** Go to another address, as a link or the browser's Back does. */
async function goTo(fragment: string, { isBack = false } = {}) {
  const oldURL = location.href;
  location.hash = fragment;
  if (!isBack) history.replaceState(null, '');
  dispatchEvent(Object.assign(new Event('hashchange'), { oldURL, newURL: location.href }));
  await frame();
}

test('when a button goes that has the focus, what it stands in has it', async () => {
  at('inner').focus();
  at('inner').remove();
  await frame();
  expect(document.activeElement).toBe(at('item'));
});

test('when all around it goes too, the heading has the focus', async () => {
  at('inner').focus();
  at('item').remove();
  await frame();
  expect(document.activeElement?.textContent).toBe('Heading');
});

test('who put the focus nowhere is left alone', async () => {
  at('outer').focus();
  at('outer').blur();
  await frame();
  at('outer').remove();
  await frame();
  expect(document.activeElement).toBe(document.body);
});

test('a heading that comes late has the focus', async () => {
  document.querySelector('h1')!.remove();
  await goTo('#there');
  document.querySelector('main')!.innerHTML = '<h1 tabindex="-1">Late</h1>';
  await frame();
  expect(document.activeElement?.textContent).toBe('Late');
});

test('who writes by the time that reading could go on stays in the field', async () => {
  at('away').focus();
  const went = goTo('#there');
  at('find').focus();
  await went;
  expect(document.activeElement).toBe(at('find'));
});

test('who writes by the time that a late heading comes stays in the field', async () => {
  document.querySelector('h1')!.remove();
  await goTo('#there');
  at('find').focus();
  document.querySelector('main')!.innerHTML = '<h1 tabindex="-1">Late</h1>';
  await frame();
  expect(document.activeElement).toBe(at('find'));
});

test('reading goes on at the heading for whoever followed a result from the field', async () => {
  at('find').focus();
  await goTo('#there');
  expect(document.activeElement?.textContent).toBe('Heading');
});

test('who goes back reads on at the link that they followed', async () => {
  await goTo('#there');
  expect(document.activeElement?.textContent).toBe('Heading');
  at('away').focus();
  history.replaceState({ isVisited: true }, '');
  await goTo('#here', { isBack: true });
  expect(document.activeElement).toBe(at('link'));
});

test('a link that comes late has the focus, unless the reader went on elsewhere', async () => {
  const goBack = async () => {
    at('link').remove();
    history.replaceState({ isVisited: true }, '');
    await goTo('#here', { isBack: true });
  };
  const come = async () => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<a id="link" href="#there">There</a>');
    await frame();
  };
  await goTo('#there');
  await goBack();
  expect(document.activeElement?.textContent).toBe('Heading');
  await come();
  expect(document.activeElement).toBe(at('link'));
  at('away').focus();
  await goTo('#there');
  await goBack();
  at('outer').focus();
  await come();
  expect(document.activeElement).toBe(at('outer'));
});
