// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { followKept, type KeptView } from '@/components/card/kept-view';
import { button, click, evidence, link, show } from './card';

beforeEach(() => render(null, document.body));

const kept = (more: Parameters<typeof evidence>[0] = {}): KeptView => ({
  evidence: evidence(more),
  as: 'found',
  node: link('Platform Rent', 0).node,
});
const pressed = () =>
  [...document.querySelectorAll(':not([hidden]) > .keeping [aria-pressed=true]')].map(({ textContent }) => textContent);

test('what is kept, changed or taken out elsewhere shows on the open card', async () => {
  const given = await show();
  await show({ kept: [kept()] }, given);
  expect([pressed(), button('Remove')]).toEqual([['Supports'], expect.anything()]);
  await show({ kept: [kept({ stance: 'contradicts', note: 'As in 2019.' })] }, given);
  expect(pressed()).toEqual(['Contradicts']);
  expect(document.querySelector('blockquote')?.textContent).toBe('As in 2019.');
  await show({ kept: [{ ...kept({ stance: 'contradicts' }), isGone: true }] }, given);
  expect(pressed()).toEqual([]);
  await click('Mentions');
  expect([given.onBringBack.mock.calls, given.onChangeStance.mock.calls]).toEqual([
    [[evidence().id]],
    [[evidence().id, 'mentions']],
  ]);
});

test('what is told while something is being stored is not taken for what becomes of it', async () => {
  const { promise, reject } = Promise.withResolvers<void>();
  const given = await show({ kept: [kept()] }, { onChangeStance: () => promise });
  await click('Mentions');
  await show({ kept: [kept({ note: 'As in 2019.' })] }, given);
  await show({ kept: [{ ...kept(), isGone: true }] }, given);
  expect(pressed()).toEqual(['Mentions']);
  await act(async () => {
    reject(new Error(''));
    await promise.catch(() => undefined);
  });
  expect(pressed()).toEqual([]); // It is as it is elsewhere.
});

test('what was kept on the card is undone there, also when the library has told of it', async () => {
  const given = await show();
  await click('Supports');
  await show({ kept: [kept()] }, given);
  expect([button('Undo'), button('Remove')]).toEqual([expect.anything(), undefined]);
});

test('a passage that was filed elsewhere is not kept for what it was kept for', async () => {
  const given = await show({ kept: [kept()] });
  await show({ kept: [kept({ node: 'n/Capture' })] }, given);
  expect(pressed()).toEqual([]);
  await click('Capture');
  expect(pressed()).toEqual(['Supports']);
});

test('an open card shows what it showed, as it is now, then what is new', () => {
  const [one, two, three] = ['1', '2', '3'].map(id => kept({ id })) as [KeptView, KeptView, KeptView];
  const changed = { ...one, evidence: { ...one.evidence, note: 'New.' } };
  const all = [changed, two, three];
  expect(followKept([one, two], [three, changed], all)).toEqual([changed, two, three]); // The page lost sight of one.
  expect(followKept([one, two], [two], [two])).toEqual([{ ...one, isGone: true }, two]);
  expect(followKept([{ ...one, isGone: true }], [one], all)).toEqual([changed]);
});
