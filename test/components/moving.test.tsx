// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { networkPicture } from '@/lib/network';
import type { Points } from '@/lib/points';
import { sample } from '../fixtures/networks';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
const picture = networkPicture(stored);
const styles = new Map<string, number>();
const FOCUSED = 'N/rest-gap';
let told: Points[];

beforeEach(async () => {
  told = [];
  await act(() =>
    render(
      <NetworkGraph
        picture={picture}
        styles={styles}
        topics={[]}
        width={400}
        height={200}
        label={sample.title}
        points={{ 'rest-gap': [0.25, 0.75] }}
        onPoints={points => told.push(points)}
        onSelect={() => {}}
      />,
      document.body,
    ),
  );
});
afterEach(() => act(() => render(null, document.body)));

const node = (id: string) => document.querySelector<SVGGElement>(`.nodes [data-node="${id}"]`)!;
const at = (id = FOCUSED) => node(id).getAttribute('transform');
const focus = (id = FOCUSED) =>
  act(
    () =>
      void node(id)
        .querySelector('.handle')!
        .dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
  );
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return act(() => void node(FOCUSED).querySelector('.handle')!.dispatchEvent(event)).then(() => event);
};
const tool = (name: string) => document.querySelector<HTMLElement>(`.graph-picture button[aria-label^="${name}"]`);
const click = (name: string) => act(() => tool(name)!.click());
const said = () => document.querySelector('.graph-tools > [role=status]')!.textContent;

describe('moving a node by keyboard', () => {
  test('takes Alt and an arrow, is kept as dragging is, and is said once', async () => {
    await focus();
    await press('ArrowRight', { altKey: true });
    await press('ArrowDown', { altKey: true });
    expect(at()).toBe('translate(108.0 158.0)');
    expect(told.at(-1)).toEqual({ 'rest-gap': [0.27, 0.79] });
    expect(said()).toBe('Rest Gap was moved.');
  });

  test('on what stands there leaves it beside that, with its name, once the focus goes on', async () => {
    for (let step = 0; step < 12; step++) await press('ArrowRight', { altKey: true });
    for (let step = 0; step < 6; step++) await press('ArrowUp', { altKey: true });
    expect(at()).toBe('translate(196.0 102.0)');
    await act(() => void node(FOCUSED).dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(at()).not.toBe('translate(196.0 102.0)');
    expect(document.querySelector(`.labels [data-node="${FOCUSED}"]`)?.textContent).toBe('Rest Gap');
    expect(told.at(-1)!['rest-gap']).not.toEqual([0.49, 0.51]);
  });

  test('does not leave the picture', async () => {
    for (let step = 0; step < 40; step++) await press('ArrowRight', { altKey: true });
    expect(at()).toBe('translate(392.0 150.0)');
  });

  test('takes arrows alone after the button, until Escape, which does nothing else', async () => {
    await focus();
    await click('Move Rest Gap');
    expect(said()).toContain('Tap where Rest Gap is to go');
    expect(document.querySelector('.graph-caption')!.textContent).toBe(said());
    await press('ArrowLeft');
    expect(at()).toBe('translate(92.0 150.0)');
    const escape = await press('Escape');
    expect(escape.defaultPrevented).toBe(true);
    await press('ArrowLeft');
    expect(at()).toBe('translate(92.0 150.0)');
  });
});

describe('the button', () => {
  test('is there for the node that is looked at only', async () => {
    expect(tool('Move')).toBeNull();
    await focus();
    expect(tool('Move')!.getAttribute('aria-pressed')).toBe('false');
  });

  test('pressed again, ends it', async () => {
    await focus();
    await click('Move Rest Gap');
    expect(tool('Move')!.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('.moving-ring')).not.toBeNull();
    await click('Move Rest Gap');
    expect(tool('Move')!.getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelector('.moving-ring')).toBeNull();
  });
});

test('what lies beyond the edge of a picture that came nearer is a click away', async () => {
  const shift = () => document.querySelector('.graph-picture > svg > g')!.getAttribute('transform');
  expect(tool('Look further left')).toBeNull();
  await click('Zoom in');
  const before = shift();
  await click('Look further left');
  await click('Look further up');
  expect(
    [before, shift()].map(one =>
      one!
        .match(/-?\d+(?=[ .)])/g)!
        .slice(0, 2)
        .map(Number),
    ),
  ).toEqual([
    [-80, -40],
    [40, 20],
  ]);
});
