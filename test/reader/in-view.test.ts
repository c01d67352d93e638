// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { blocksAround, textInView } from '@/entrypoints/reader/in-view';

beforeEach(() => {
  document.body.replaceChildren();
});

function page(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

/** Numbered paragraphs. */
function paragraphs(count: number): void {
  page(Array.from({ length: count }, (_, at) => `<p>${at}</p>`).join(''));
}

/** Lets the reader see elements from the top of the window to its foot, each as high as the others. */
function show(...selectors: string[]): void {
  const seen = selectors.map(selector => document.querySelector(selector));
  document.elementFromPoint = (_, y) => seen[Math.floor((y / innerHeight) * seen.length)] ?? null;
}

function around(selector: string) {
  const text = document.querySelector(selector)!.firstChild!;
  return [...blocksAround(text, vi.fn<() => void>())].filter(near => near !== undefined);
}

const inView = () => textInView(async () => undefined);

test('what is in view is the text amid it, not what sticks to the edges', async () => {
  page('<header>Menu</header><p id="a">One</p><p id="b">two</p><p id="c">three</p><footer>Ours</footer>');
  show('header', '#a', '#b', '#c', 'footer');
  expect((await inView())?.textContent).toBe('two');
});

test('nothing is sought at the beginning of a page that scrolls', async () => {
  page('<p>One</p>');
  show('p');
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(2 * innerHeight);
  expect(await inView()).toBeUndefined();
  vi.stubGlobal('scrollY', innerHeight);
  expect((await inView())?.textContent).toBe('One');
  vi.unstubAllGlobals();
});

test('nothing is in view where there is no text, or none that is read', async () => {
  page('<main><p>One</p></main><nav>Menu</nav><code>x()</code>');
  show('main', 'nav', 'code');
  expect(await inView()).toBeUndefined();
  document.elementFromPoint = () => null;
  expect(await inView()).toBeUndefined();
});

test('what is around a text far down is read from a hundred blocks before it', () => {
  paragraphs(1_000);
  const near = around('p:nth-child(501)');
  expect(near[0]!.block.text).toBe('400');
  expect(near).toHaveLength(300);
});

test('the first blocks have company before them that was not read', () => {
  paragraphs(1_000);
  expect(around('p:nth-child(501)').findIndex(({ isSure }) => isSure)).toBe(13);
});

test('nothing is before the first blocks of a page', () => {
  paragraphs(50);
  const near = around('p:nth-child(31)');
  expect(near.map(({ block }) => block.text)).toEqual(Array.from({ length: 50 }, (_, at) => String(at)));
  expect(near.every(({ isSure }) => isSure)).toBe(true);
});

test('it does not begin within what is not read', () => {
  paragraphs(5);
  page(`<pre>${'<div>x</div>'.repeat(200)}</pre>`);
  paragraphs(20);
  expect(around('pre ~ p').map(({ block }) => block.text)).not.toContain('x');
});
