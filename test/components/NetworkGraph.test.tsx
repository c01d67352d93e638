// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { networkPicture, type Lit } from '@/lib/network';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import { sample } from '../fixtures/networks';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
const lit: Lit = { passages: 5, strength: 'strong' };
const chosen: string[] = [];

afterEach(() => {
  chosen.length = 0;
  return act(() => render(null, document.body));
});

const show = (matched?: Map<string, Lit>, selected?: string) =>
  act(() =>
    render(
      <NetworkGraph
        picture={networkPicture(stored, matched)}
        styles={nodeStyles(stored, [])}
        topics={styledTopics(stored, [])}
        width={420}
        height={264}
        label={sample.title}
        selected={selected}
        onSelect={key => chosen.push(key)}
      />,
      document.body,
    ),
  );

const node = (id: string) => document.querySelector<SVGGElement>(`[data-node="${id}"]`)!;
const press = (id: string, key: string) =>
  act(() => void node(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('the picture', () => {
  test('lights what is matched, with its number, and leaves the rest dim', async () => {
    await show(new Map([['N/rest-gap', lit]]));
    expect(node('N/rest-gap').classList).toContain('lit');
    expect(node('N/rest-gap').querySelector('.count')?.textContent).toBe('5');
    expect(node('N/compressed-output').classList).toContain('dim');
  });

  test('draws findings round and relationships as diamonds', async () => {
    await show();
    expect(node('N/rest-gap').querySelector('circle.shape')).not.toBeNull();
    expect(node('N/borrowed-friday').querySelector('rect.shape')).not.toBeNull();
  });

  test('draws more passages larger', async () => {
    const radius = () => Number(node('N/rest-gap').querySelector('.shape')!.getAttribute('r'));
    await show(new Map([['N/rest-gap', { ...lit, passages: 1 }]]));
    const small = radius();
    await show(new Map([['N/rest-gap', lit]]));
    expect(radius()).toBeGreaterThan(small);
  });

  test('says what a node is and shares while it is looked at', async () => {
    await show(new Map([['N/rest-gap', lit]]));
    await act(() => void node('N/rest-gap').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    expect(document.querySelector('.graph-caption')?.textContent).toContain('Rest Gap · 5 passages');
  });
});

describe('by keyboard', () => {
  test('one node is in the tab order', async () => {
    await show();
    expect(document.querySelectorAll('.handle[tabindex="0"]')).toHaveLength(1);
  });

  test('Enter chooses a finding, and the question is nothing to choose', async () => {
    await show();
    await press('N/rest-gap', 'Enter');
    await press('question', 'Enter');
    expect(chosen).toEqual(['N/rest-gap']);
  });

  test('every node can be reached with the arrows', async () => {
    await show();
    const reached = new Set(['N/compressed-output']);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        await press(from, key);
        const next = document.querySelector('.handle[tabindex="0"]')?.closest('[data-node]')?.getAttribute('data-node');
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(4);
  });

  test('Page Down and Page Up go through all nodes', async () => {
    await show();
    const reached = ['question'];
    const go = async (key: string) => {
      await press(reached.at(-1)!, key);
      reached.push(document.activeElement!.closest('[data-node]')!.getAttribute('data-node')!);
    };
    for (let count = 0; count < 4; count++) await go('PageDown');
    expect(new Set(reached).size).toBe(4);
    expect(reached.at(-1)).toBe('question');
    await go('PageUp');
    expect(reached.at(-1)).toBe(reached.at(-3));
  });
});

describe('in words', () => {
  test('every node and what it shares is in the list', async () => {
    await show(new Map([['N/rest-gap', lit]]));
    const words = document.querySelector('.graph-twin')!.textContent;
    expect(words).toContain('Question: Who gains from four-day weeks?');
    expect(words).toContain('Rest Gap, finding, 5 passages');
    expect(words).toContain('Compressed Output, finding, not touched on this page');
    expect(words).toContain('Borrowed Friday via Changes of Scale, relationship');
  });

  test('without a page, nothing is said to be untouched', async () => {
    await show();
    expect(document.body.textContent).not.toContain('not touched');
  });

  test('each part of the picture has a name', async () => {
    await show();
    const names = [...document.querySelectorAll('.handle')].map(each => each.getAttribute('aria-label'));
    expect(names.every(Boolean)).toBe(true);
    expect(document.querySelector('svg[role=group]')?.getAttribute('aria-label')).toBe(`Network: ${sample.title}`);
  });
});
