// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { output, page, rest } from './panel-world';
import { all, at, button, clear, click, press, show, text, write } from './sidepanel';
import { evidenceOf, foundAs } from './sidepanel-fakes';

afterEach(clear);

describe('list and picture', () => {
  test('are at the same finding', async () => {
    await show();
    await click(all('[data-item]')[1]!);
    expect(text('.looked-at-finding h2')).toContain('Compressed Output');
    expect(all('[data-touched=true] [data-item]').map(({ dataset }) => dataset.item)).toEqual([
      'passage-1',
      'passage-2',
    ]);
    await click(button('Look at no finding'));
    expect(text('.looked-at-finding h2')).toBeUndefined();
  });

  test('lead to all that was kept for the finding', async () => {
    const { told } = await show();
    await click(all('[data-item]')[1]!);
    await click(button('Dossier of Compressed Output'));
    expect(told).toContainEqual(['openDossier', output]);
  });

  test('let the reader say which of its findings a passage is kept for', async () => {
    const { library } = await show();
    await click(all('[data-item]')[0]!);
    await click(all('.acts .target')[1]!);
    expect(text('.looked-at-finding h2')).toContain('Compressed Output');
    await click(all('.acts button.stance')[0]!);
    expect([...library.values()].map(({ node }) => node)).toEqual([output]);
    expect(at('.acts button.stance').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('what was kept', () => {
  test('and is not on the page any more is listed, and can still be changed', async () => {
    const gone = evidenceOf('1', 'What was here.', { note: 'Mine' });
    const { library, state } = await show({
      page: { ...page, evidence: [foundAs(gone, 'orphaned')] },
      evidence: [gone],
    });
    expect(text('.of-gone h2')).toBe('1 kept passage is not on this page any more');
    expect(text('.of-gone .note-shown')).toBe('Mine');
    await act(() => state.place.goTo(state.items.value.at(-1)));
    await press('m', document.body);
    expect(library.get('1')?.stance).toBe('mentions');
  });

  test('is listed also over a page that is switched off', async () => {
    await show({ page: { ...page, status: 'site-off' }, evidence: [evidenceOf('1', 'Kept before.')] });
    expect(all('.quote').map(({ textContent }) => textContent)).toEqual(['Kept before.']);
  });

  test('from a selection is filed by searching for the finding, by keyboard alone', async () => {
    const { library } = await show({ selection: 'Some words.' });
    await click(button('Keep what is selected on the page'));
    const field = await vi.waitUntil(() => document.querySelector<HTMLInputElement>('.move-to input'));
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await write(field, 'compressed');
    await vi.waitFor(() => expect(text('.move-to [aria-selected=true]')).toContain('Compressed Output'));
    await press('Enter', field);
    expect([...library.values()]).toMatchObject([{ node: output }]);
    expect(text('.said p')).toContain('Compressed Output');
  });

  test('is filed under what was typed, though Enter came before it was found', async () => {
    const { library } = await show({ selection: 'Some words.' });
    await click(button('Keep what is selected on the page'));
    const field = await vi.waitUntil(() => document.querySelector<HTMLInputElement>('.move-to input'));
    await write(field, 'compressed');
    await vi.waitFor(() => expect(text('.move-to [aria-selected=true]')).toContain('Compressed Output'));
    field.value = 'rest gap';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Enter', field);
    await vi.waitFor(() => expect(text('.said p')).toContain('Rest Gap'));
    expect([...library.values()]).toMatchObject([{ node: rest }]);
  });

  test('is refused in private windows, in a sentence', async () => {
    await show({ incognito: true });
    await click(all('[data-item]')[0]!);
    expect(all('.acts button.stance').every(one => one.hasAttribute('disabled'))).toBe(true);
    expect(text('.keep-selection')).toBe('Netgloss keeps nothing from private windows.');
  });
});

test('a page that cannot be read says why', async () => {
  await show({ page: undefined, url: 'chrome://settings/' });
  expect(text('.page-line p')).toBe('This is a page of the browser itself. Extensions cannot read it.');
  expect(all('.item, .keep-selection')).toEqual([]);
});

test('the picture can be folded away, and that is remembered', async () => {
  const { told } = await show();
  await click(button('Hide picture'));
  expect(document.querySelector('.graph')).toBeNull();
  expect(told).toEqual([['picture', false]]);
});

test('what the keys do stands in sight, and in a low panel behind a button', async () => {
  const query = Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(query);
  onTestFinished(() => void vi.restoreAllMocks());
  await show();
  expect(all('.keys li')).toHaveLength(7);
  Object.assign(query, { matches: true });
  await act(() => void query.dispatchEvent(new Event('change')));
  expect(all('.keys li')).toHaveLength(0);
  await click(button('Keys'));
  expect(all('.keys li')).toHaveLength(7);
  expect(all('.keys .switch')).toHaveLength(1);
});

test('what was done is said in one live region, and no other speaks while the reader walks', async () => {
  await show();
  const said = () => all('[role=status], [aria-live]').map(({ textContent }) => textContent?.trim());
  const before = said();
  await press('j', document.body);
  await press('j', document.body);
  expect(said()).toEqual(before);
  await press('s', document.body);
  const now = said();
  expect(now.filter((words, index) => words !== before[index])).toEqual(['Kept for “Compressed Output”.Undo']);
});
