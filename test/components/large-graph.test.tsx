// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import type { Network } from '@/lib/model';
import { MAX_DRAWN, networkPicture, type Lit } from '@/lib/network';

/** Findings of which each shares two rare words with the one before it. */
function networkOf(count: number): Network {
  return {
    question: 'Q?',
    title: 'Many',
    findings: Array.from({ length: count }, (_, at) => ({
      id: `finding-${at}`,
      name: `Finding ${at}`,
      text: `Zonal${at} tariff${at} meets zonal${at + 1} tariff${at + 1}.`,
    })),
    relationships: [],
  };
}

const vocabulary = { topics: [], forms: {} };
const chosen: string[] = [];

afterEach(() => {
  chosen.length = 0;
  return act(() => render(null, document.body));
});

async function show(network: Network, { matched, selected }: { matched?: Map<string, Lit>; selected?: string } = {}) {
  await act(() =>
    render(
      <NetworkGraph
        picture={networkPicture({ id: 'N', network, vocabulary }, matched)}
        styles={new Map()}
        topics={[]}
        width={420}
        height={264}
        label="Many"
        selected={selected}
        onSelect={key => chosen.push(key)}
      />,
      document.body,
    ),
  );
  const wanted = Math.min(network.findings.length, MAX_DRAWN) + 1;
  await vi.waitFor(() => expect(nodes()).toHaveLength(wanted));
  await vi.waitFor(() => expect(labels()).toBeGreaterThan(0));
}

const nodes = () => [...document.querySelectorAll('.nodes > [data-node]')];
const node = (id: string) => document.querySelector(`.nodes > [data-node="N/${id}"]`)!;
const labels = () => document.querySelectorAll('.labels:not(.looked-at) [data-node]').length;
const send = (target: Element, event: Event) => act(() => void target.dispatchEvent(event));

describe('the picture of many nodes', () => {
  test('has a frame at once, and its nodes when they have settled', async () => {
    const shown = show(networkOf(120));
    await vi.waitFor(() => expect(document.querySelector('svg[aria-busy=true]')).not.toBeNull());
    await shown;
    expect(nodes()).toHaveLength(121);
    expect(document.querySelector('svg[role=group]')?.getAttribute('aria-busy')).toBe('false');
  });

  test('names only some, and the one that is looked at', async () => {
    await show(networkOf(200));
    expect(labels()).toBeGreaterThan(1);
    expect(labels()).toBeLessThan(150);
    expect(document.querySelector('figcaption')?.textContent).toContain(`${labels() - 1} of 200 are named`);
    await send(node('finding-77'), new PointerEvent('pointerover', { bubbles: true }));
    expect(document.querySelector('.looked-at')?.textContent).toContain('Finding 77');
  });

  test('says what the node that is looked at shares, over its edges', async () => {
    await show(networkOf(60));
    await send(node('finding-30'), new PointerEvent('pointerover', { bubbles: true }));
    expect(document.querySelector('.graph-caption')?.textContent).toContain('With Finding 29: zonal30 tariff30');
    expect(document.querySelectorAll('.edges.active .line')).toHaveLength(2);
  });

  test('draws no line from the question to each finding', async () => {
    await show(networkOf(60));
    expect(document.querySelectorAll('.edge.theme')).toHaveLength(0);
    expect(document.querySelectorAll('.edge.shared .line')).toHaveLength(59);
  });

  test('names what a page lit', async () => {
    await show(networkOf(200), { matched: new Map([['N/finding-123', { passages: 2, strength: 'strong' }]]) });
    expect(document.querySelector('.labels [data-node="N/finding-123"]')).not.toBeNull();
    expect(node('finding-123').querySelector('.count')?.textContent).toBe('2');
  });

  test('chooses a node by a click on it', async () => {
    await show(networkOf(60));
    await send(node('finding-5'), new MouseEvent('click', { bubbles: true }));
    expect(chosen).toEqual(['N/finding-5']);
  });
});

test('nothing is seen before all of it is there', async () => {
  const seen: [count: number, isHidden: boolean][] = [];
  const observer = new MutationObserver(() =>
    seen.push([nodes().length, document.querySelector('svg g[visibility=hidden]') !== null]),
  );
  observer.observe(document.body, { subtree: true, childList: true });
  await show(networkOf(300));
  observer.disconnect();
  const partly = seen.filter(([count]) => count > 0 && count < 301);
  expect(partly.length).toBeGreaterThan(0);
  expect(partly.every(([, isHidden]) => isHidden)).toBe(true);
  expect(document.querySelector('svg g[visibility=hidden]')).toBeNull();
});

describe('by keyboard', () => {
  test('nearly every node can be reached with the arrows', async () => {
    await show(networkOf(45));
    const reached = new Set(['N/finding-0']);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const target = document.querySelector(`.nodes > [data-node="${from}"]`)!;
        await send(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        const next = document.querySelector('.handle[tabindex="0"]')?.closest('[data-node]')?.getAttribute('data-node');
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBeGreaterThan(42);
  });
});

describe('in words', () => {
  test('every node is in the list, sooner or later', async () => {
    await show(networkOf(130));
    const said = () => document.querySelectorAll('.graph-twin > ul > li').length;
    await vi.waitFor(() => expect(said()).toBe(130));
    expect(document.querySelector('.graph-twin')?.textContent).toMatch(
      /Finding 129, finding.*With Finding 128: zonal129 tariff129$/,
    );
  });
});

test('of a network that is too large, it says how many are drawn', async () => {
  await show(networkOf(620));
  expect(nodes()).toHaveLength(501);
  expect(document.querySelector('figcaption')?.textContent).toContain('500 of 620 are drawn');
});
