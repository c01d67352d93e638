// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { linkOf } from '@/lib/link';
import { Problem } from '@/lib/problem';
import { sample } from '../fixtures/networks';
import { pageOf, passageOf, popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();
const rest = `${stored.id}/rest-gap`;
const output = `${stored.id}/compressed-output`;
const twoPassages = pageOf([passageOf(1, 'They work less.', rest, output), passageOf(2, 'Less work is done.', rest)]);

afterEach(() => act(() => render(null, document.body)));

async function show(world: Parameters<typeof popupIn>[0]) {
  const popup = await popupIn({ networks: [stored], ...world });
  await act(() => render(<Popup state={popup.state} />, document.body));
  return popup;
}

const text = (selector: string) => document.querySelector(selector)?.textContent;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (selector: string, key: string) =>
  act(
    () =>
      void document
        .querySelector(selector)!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const button = (label: string) =>
  all('button').find(each => each.textContent === label || each.getAttribute('aria-label') === label)!;
const click = (element: Element) => act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true })));

describe('the findings', () => {
  test('that are matched come first, the most matched at the top, the rest folded away', async () => {
    await show({ page: twoPassages });
    expect(all('.findings > ol h2').map(each => each.textContent)).toEqual(['Rest Gap', 'Compressed Output']);
    expect(text('summary')).toBe('Not touched on this page (1)');
    expect(document.querySelector('details')?.open).toBe(false);
  });

  test('are all there once the first picture is, folded away or far down the list', async () => {
    const many = await storedOf({
      ...sample,
      findings: Array.from({ length: 12 }, (_, at) => ({ id: `f${at}`, name: `Finding ${at}`, text: 'Work.' })),
      relationships: [],
    });
    const passages = Array.from({ length: 8 }, (_, at) => passageOf(at, 'They work less.', `${many.id}/f${at}`));
    await show({ networks: [many], page: pageOf(passages) });
    expect(all('.findings > ol > li')).toHaveLength(8);
    expect(all('.findings details li')).toHaveLength(4);
  });

  test('show their passages with the words that met; a click goes there', async () => {
    const { told } = await show({ page: twoPassages });
    const [first] = all('.passage');
    expect(first?.querySelector('mark')?.textContent).toBe('work');
    await click(first!);
    expect(told).toEqual([['reveal', 7, 1]]);
  });

  test('are unfolded and shown when their node is chosen', async () => {
    const { state } = await show({ page: twoPassages });
    await act(() => state.select(`${stored.id}/borrowed-friday`));
    expect(document.querySelector('details')?.open).toBe(true);
    expect(text('.finding.selected h2')).toContain('Borrowed Friday');
  });
});

describe('a link to an unknown network', () => {
  test('is shown first, and kept or left as the reader says', async () => {
    const { state, world } = await show({ networks: [] });
    expect(text('.empty')).toContain('no network in your library');
    await act(async () => state.query.ask(await linkOf(sample)));
    expect(text('.network-title')).toBe(sample.title);
    await click(button('Not now'));
    expect(text('.network-title')).toBeUndefined();
    expect(world.networks).toEqual([]);
  });
});

test('names are only ever text', async () => {
  const evil = await storedOf({ ...sample, title: '<img src=x onerror=alert(1)>' });
  await show({ networks: [evil], page: pageOf([passageOf(1, '<script>work</script>', `${evil.id}/rest-gap`)]) });
  expect(document.querySelector('img[onerror], main img, script')).toBeNull();
  expect(text('.network-title')).toBe('<img src=x onerror=alert(1)>');
});

test('several networks are a choice', async () => {
  const other = await storedOf({ ...sample, title: 'Another' });
  const { state } = await show({ networks: [stored, other], page: twoPassages });
  expect(all('option').map(each => each.textContent)).toEqual([`${sample.title} (2 passages)`, 'Another']);
  await act(() => state.choose(other.id));
  expect(document.querySelector('select')?.value).toBe(other.id);
});

test('of many networks, those that this page speaks to come first, the others by their titles', async () => {
  const titles = ['Zebras', 'Ants', 'Moles', 'Bees', 'Owls', 'Cats', 'Dogs'];
  const others = await Promise.all(titles.map(title => storedOf({ ...sample, title })));
  await show({ networks: [...others, stored], page: twoPassages });
  const groups = all('optgroup') as HTMLOptGroupElement[];
  expect(groups.map(({ label }) => label)).toEqual(['On this page', 'Other networks']);
  expect(all('option').map(each => each.textContent)).toEqual([`${sample.title} (2 passages)`, ...titles.toSorted()]);
});

test('passages are stepped through, and it says which one the reader is at', async () => {
  const { told } = await show({ page: { ...twoPassages, current: 2 } });
  expect(text('.steps [aria-live]')).toBe('passage 2 of 2');
  await click(button('Next passage'));
  expect(told).toEqual([['step', 7, 1]]);
});

test('what is wrong with the library is said in a sentence', async () => {
  await show({ sources: { libraryHealth: () => Promise.reject(new Problem('libraryUnavailable')) } });
  expect(text('[role=alert]')).toContain('The library cannot be opened.');
});

test('copying is confirmed to eyes and ears', async () => {
  const { state } = await show({});
  await act(() => state.copyHashtag());
  expect(text('.hashtag')).toBe('Copied');
  expect(text('.hashtag-actions [aria-live]')).toBe(`Copied #${stored.hashtag}`);
});

test('"/" leads to the query bar, Escape empties it', async () => {
  const { state } = await show({ page: twoPassages });
  await press('.switch', '/');
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  await act(() => state.query.ask('rest'));
  await press('.query input', 'Escape');
  expect(state.query.text.value).toBe('');
});

test('the side panel is opened in the window of the tab, before anything is waited for', async () => {
  const opened: number[] = [];
  await show({
    sources: {
      tab: async () => ({ id: 7, windowId: 3, url: 'https://news.example/a' }),
      openPanel: async windowId => void opened.push(windowId),
    },
  });
  button('Open in side panel').click();
  expect(opened).toEqual([3]);
});
