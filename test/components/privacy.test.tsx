// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PrivacyPage } from '@/components/library/privacy/PrivacyPage';
import { createPrivacyState, type PrivacySources } from '@/components/library/privacy/privacy-state';
import type { Notice } from '@/components/library/library-state';
import { createWork } from '@/components/library/work-state';

afterEach(() => act(() => render(null, document.body)));

async function page(more: Partial<PrivacySources> = {}) {
  const done: string[] = [];
  const notices: Notice[] = [];
  const sources: PrivacySources = {
    watchStored: onValue => {
      onValue([
        { kind: 'networks', count: 1_234, bytes: 45_600, since: '2026-05-04T10:00:00.000Z' },
        { kind: 'coverage', count: 7, bytes: 900, since: '2026-06-04T10:00:00.000Z' },
        { kind: 'versions', count: 0, bytes: 0 },
      ]);
      return () => void done.push('stopped');
    },
    diskUsed: async () => 2_500_000,
    eraseKind: async kind => (done.push(`erased ${kind}`), async () => void done.push(`put back ${kind}`)),
    resetSettings: async () => (done.push('reset'), async () => void done.push('set again')),
    ...more,
  };
  const fail = vi.fn<(error: unknown) => void>();
  const work = createWork();
  const state = createPrivacyState(sources, {
    run: async work => void (await work().catch(fail)),
    say: (text, undo, place) => void notices.push({ text, undo, place }),
    fail,
    work,
  });
  await act(async () => render(<PrivacyPage state={state} />, document.body));
  return { done, notices, fail, work };
}

const kind = (name: string) => document.querySelector<HTMLElement>(`#stored-${name}`)!;
const press = (within: HTMLElement, text: string) =>
  act(async () => [...within.querySelectorAll('button')].find(each => each.textContent.startsWith(text))!.click());

test('each kind says how many there are, how large, and since when; all in all is said once', async () => {
  await page();
  expect(kind('networks').textContent).toContain('1,234');
  expect(kind('networks').textContent).toMatch(/about 45\.6 kB.*since .*2026/);
  expect(document.body.textContent).toContain('about 2.5 MB on disk');
});

test('what there is nothing of cannot be erased', async () => {
  await page();
  expect(kind('versions').querySelector('button')).toBeNull();
});

test.each(['networks', 'coverage'])('%s are erased once the reader said yes, and can be put back', async name => {
  const { done, notices } = await page();
  await press(kind(name), 'Erase');
  expect(done).toEqual([]);
  expect(kind(name).textContent).toContain('You can undo this');
  await press(kind(name), 'Yes, erase');
  expect(done).toEqual([`erased ${name}`]);
  await vi.waitFor(() => expect(notices).toHaveLength(1));
  expect(notices[0]).toMatchObject({ text: expect.stringMatching(/^Erased: /), place: `stored-${name}` });
  await act(async () => notices[0]!.undo!());
  expect(done.at(-1)).toBe(`put back ${name}`);
});

test('what takes long to erase shows that it is under way', async () => {
  const { work } = await page({ eraseKind: () => new Promise(() => {}) });
  await press(kind('networks'), 'Erase');
  await press(kind('networks'), 'Yes, erase');
  await vi.waitFor(() => expect(work.working.value).toMatchObject({ stop: undefined }));
});

test('settings are put back to what they were', async () => {
  const { done, notices } = await page();
  await press(kind('settings'), 'Erase');
  await press(kind('settings'), 'Yes, erase');
  await vi.waitFor(() => expect(notices).toHaveLength(1));
  await act(async () => notices[0]!.undo!());
  expect(done).toEqual(['reset', 'set again']);
});

test('when the reader keeps it nothing is erased, and the focus is back on the button', async () => {
  const { done } = await page();
  await press(kind('networks'), 'Erase');
  await press(kind('networks'), 'Keep it');
  expect(done).toEqual([]);
  expect(document.activeElement!.textContent).toBe('Erase Networks');
});

test('what could not be erased is told, and offers no way back', async () => {
  const { notices, fail } = await page({ eraseKind: () => Promise.reject(new Error('no')) });
  await press(kind('networks'), 'Erase');
  await press(kind('networks'), 'Yes, erase');
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  expect(notices).toEqual([]);
});

test('what is stored is followed only as long as the page is shown', async () => {
  const { done } = await page();
  await act(() => render(null, document.body));
  expect(done).toEqual(['stopped']);
});
