// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { networkPicture, type Lit, type NetworkPicture } from '@/lib/network';
import type { Points } from '@/lib/points';
import type { Tally } from '@/lib/tally';
import { sample } from '../fixtures/networks';
import { pictureOf } from '../fixtures/pictures';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
const lit = new Map<string, Lit>([['N/rest-gap', { passages: 5, strength: 'strong' }]]);
let told: unknown[];

beforeEach(() => void (told = []));
afterEach(() => act(() => render(null, document.body)));

const graph = (more: { tallies?: Map<string, Tally>; points?: Points | null; picture?: NetworkPicture } = {}) =>
  act(() =>
    render(
      <NetworkGraph
        picture={networkPicture(stored, lit)}
        styles={new Map()}
        topics={[]}
        width={420}
        height={264}
        label={sample.title}
        onSelect={() => {}}
        onPoints={points => told.push(points)}
        {...more}
      />,
      document.body,
    ),
  );
const node = (id: string) => document.querySelector<SVGGElement>(`.nodes [data-node="${id}"]`);
const handle = (id: string) => node(id)!.querySelector('.handle')!.getAttribute('aria-label');

describe('evidence beside a node', () => {
  const tallies = new Map<string, Tally>([['N/rest-gap', { supports: 2, contradicts: 1, mentions: 120 }]]);

  test('each stance has its sign and its number', async () => {
    await graph({ tallies });
    const marks = [...document.querySelectorAll('.labels .kept')].map(one => [
      one.getAttribute('class'),
      one.querySelector('text')!.textContent,
      one.querySelector('path')!.getAttribute('d'),
    ]);
    expect(marks.map(([names, count]) => [names, count])).toEqual([
      ['kept contradicts', '1'],
      ['kept supports', '2'],
      ['kept mentions', '99+'],
    ]);
    expect(new Set(marks.map(([, , sign]) => sign)).size).toBe(3);
  });

  test('is said with the node', async () => {
    await graph({ tallies });
    expect(handle('N/rest-gap')).toBe('Rest Gap, finding, 5 passages, kept: 2 for, 1 against, 120 mentions');
  });

  test('is not there where nothing was kept', async () => {
    await graph();
    expect(document.querySelector('.labels .kept')).toBeNull();
  });
});

describe('points that the reader put elsewhere', () => {
  const at = (id: string) => node(id)!.getAttribute('transform');

  test('are drawn there at once: nothing is drawn before they are known', async () => {
    await graph({ points: null });
    expect(node('N/rest-gap')).toBeNull();
    await graph({ points: { 'rest-gap': [0.5, 0.25] } });
    expect(at('N/rest-gap')).toBe('translate(210.0 66.0)');
  });

  test('can be put back', async () => {
    await graph();
    const before = at('N/rest-gap');
    expect(document.querySelector('[aria-label="Put the nodes back"]')).toBeNull();
    await act(() => render(null, document.body));
    await graph({ points: { 'rest-gap': [0.5, 0.25] } });
    await act(() => document.querySelector<HTMLElement>('[aria-label="Put the nodes back"]')!.click());
    expect(at('N/rest-gap')).toBe(before);
    expect(told).toEqual([{}]);
  });
});

describe('an edge', () => {
  const words = () => [...document.querySelectorAll('.edge-words text')].map(one => one.textContent);

  test('says what is shared while it is pointed at, and after a tap', async () => {
    await graph({ picture: pictureOf(6) });
    const edge = document.querySelector('.edges .reach')!;
    const send = (target: Element, type: string) =>
      act(() => void target.dispatchEvent(new PointerEvent(type, { bubbles: true })));
    await send(edge, 'pointerover');
    const said = document.querySelector('.graph-caption')!.textContent;
    expect(said).toMatch(/share|bears on/);
    await send(edge, 'pointerdown');
    await send(document.querySelector('.graph-picture > svg')!, 'pointerleave');
    expect(document.querySelector('.graph-caption')?.textContent).toBe(said);
    await send(document.querySelector('.graph-picture > svg')!, 'pointerdown');
    expect(document.querySelector('.graph-caption')).toBeNull();
    expect(words()).toEqual([]);
  });
});
