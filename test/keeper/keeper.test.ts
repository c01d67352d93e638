// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeeper } from '@/entrypoints/keeper/keeper';
import { evidence as evidenceItem } from '@/lib/browser/settings';
import type { Evidence } from '@/lib/evidence';
import { evidence } from '../fixtures/evidence';

const said = (exact: string, more: Partial<Evidence> = {}) =>
  evidence(more.id === undefined ? 1 : 2, { quote: { exact, prefix: '', suffix: '' }, ...more });

/** What the library has of this page, and all that was asked of the background. */
let kept: Evidence[];
let asked: { name: string; request: unknown }[];
let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  kept = [];
  asked = [];
  life = new AbortController();
  const fake = fakeBrowser.runtime as unknown as { sendMessage(message: (typeof asked)[number]): Promise<unknown> };
  vi.spyOn(fake, 'sendMessage').mockImplementation(async message => {
    asked.push(message);
    return { reply: message.name === 'evidenceHere' ? { evidence: kept, nodes: [] } : undefined };
  });
  (globalThis as { StaticRange?: unknown }).StaticRange ??= Range; // happy-dom has none.
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

async function keeper(html: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const one = createKeeper(life.signal, () => undefined);
  await one.settled();
  return one;
}
const reports = () => asked.filter(({ name }) => name === 'reportAnchored').map(({ request }) => request);

test('what was kept is found where it stands, and that is told once', async () => {
  kept = [said('It came in slowly.')];
  const { found, evidence: known } = await keeper('<p>The tide was late. <b>It came</b> in slowly.</p>');
  expect(found[0]!.pieces.map(({ text }) => text)).toEqual(['It came', ' in slowly.']);
  expect(known).toMatchObject([{ as: 'found' }]);
  await evidenceItem.setValue(1);
  await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'evidenceHere')).toHaveLength(2));
  expect(reports()).toEqual([[{ id: kept[0]!.id, as: 'found' }]]);
});

test('what is not there is not called lost before late content had its time', async () => {
  kept = [said('A line that nobody wrote on this page, ever.')];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const one = await keeper('<p>The tide was late.</p>');
  expect([one.evidence[0]!.as, reports()]).toEqual(['unknown', []]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([one.evidence[0]!.as, reports()]).toEqual(['orphaned', [[{ id: kept[0]!.id, as: 'orphaned' }]]]);
});

test('what was taken out elsewhere is gone here, and what was changed is changed', async () => {
  const [one, other] = [said('The tide was late.'), said('It came in slowly.', { id: crypto.randomUUID() })];
  kept = [one, other];
  const here = await keeper('<p>The tide was late. It came in slowly.</p>');
  kept = [{ ...other, stance: 'contradicts' }];
  await evidenceItem.setValue(1);
  await vi.waitFor(() => expect(here.found.map(({ evidence: { stance } }) => stance)).toEqual(['contradicts']));
});

test('a passage that is kept tells the library what it says and where it stands', async () => {
  const here = await keeper('<p>The tide was late. It came in slowly.</p>');
  const node = document.querySelector('p')!.firstChild as Text;
  const piece = { node, from: 19, at: 19, text: 'It came in slowly.' };
  await here.keep([piece], 'supports', 'n/tide').catch(() => undefined); // The background here keeps nothing.
  expect(asked.find(({ name }) => name === 'keepPassage')?.request).toMatchObject({
    stance: 'supports',
    node: 'n/tide',
    quote: { exact: 'It came in slowly.', prefix: 'The tide was late. ', suffix: '' },
  });
});
