// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteField } from '@/components/library/dossier/NoteField';
import { EraseAll } from '@/components/library/EraseAll';
import { ForgetAll } from '@/components/library/ForgetAll';
import { StoredKind } from '@/components/library/privacy/StoredKind';
import { TwinNodes } from '@/components/library/twins/TwinNodes';
import type { TwinsState } from '@/components/library/twins/twins-state';
import type { Lookalike } from '@/lib/lookalikes';
import { networkSummaryOf } from '@/lib/network-summary';
import { storedNetwork } from './library-sources';

/** A browser may draw no frame for long: whoever waited for one would take the focus from who writes by then. */
beforeEach(() => void vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0));
afterEach(() => act(() => render(null, document.body)));

const nothing = () => {};
const wins = storedNetwork('a', 'Who wins');
const pair = wins.network.findings.map((node): Lookalike => ({ key: `${wins.id}/${node.id}`, node, evidence: 0 }));

const kind = { kind: 'networks' as const, onErase: nothing };
const stored = (isAsked: boolean) => {
  const ask = (asked: unknown) => render(stored(asked !== undefined), document.body);
  return <StoredKind {...kind} isAsked={isAsked} onAsk={ask} />;
};

const begun: [string, () => void, string, string][] = [
  [
    'a note that is done',
    () => render(<NoteField note="" quote="Rent" onWrite={nothing} onSave={nothing} />, document.body),
    'Add a note',
    'Done',
  ],
  [
    'all that is not erased',
    () =>
      render(
        <EraseAll networks={1} evidence={0} corrections={0} onExport={nothing} onErase={async () => {}} />,
        document.body,
      ),
    'Erase everything',
    'Keep it all',
  ],
  [
    'all that is not forgotten',
    () => render(<ForgetAll count={3} onForget={nothing} />, document.body),
    'Forget all',
    'Keep them',
  ],
  ['a kind that is not erased', () => render(stored(false), document.body), 'Erase', 'Keep it'],
  [
    'twins that are not made one',
    () =>
      render(
        <TwinNodes network={networkSummaryOf(wins)} pair={[pair[0]!, pair[1]!]} state={{} as TwinsState} />,
        document.body,
      ),
    'Make them one',
    'Cancel',
  ],
];

const button = (said: string) =>
  [...document.querySelectorAll('button')].find(each => each.textContent.startsWith(said))!;
const press = (said: string) =>
  act(async () => {
    button(said).focus();
    button(said).click();
  });

describe.each(begun)('after %s', (_, show, begins, ends) => {
  test('the focus is at once where it began', async () => {
    await act(show);
    await press(begins);
    await press(ends);
    expect(document.activeElement).toBe(button(begins));
  });
});
