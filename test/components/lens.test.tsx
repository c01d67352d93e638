// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LensBar } from '@/components/graph/LensBar';
import { lensNote } from '@/components/graph/lens-note';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { litByCoverage, type Lens } from '@/lib/coverage';
import { networkPicture, type Lit } from '@/lib/network';
import { sample } from '../fixtures/networks';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
const lit = new Map<string, Lit>([['N/rest-gap', { passages: 5, strength: 'strong' }]]);
const read = { pages: 3, nodes: new Map([['N/rest-gap', 2]]), sites: [] };
let told: unknown[];

beforeEach(() => void (told = []));
afterEach(() => act(() => render(null, document.body)));

const pictureBy = (lens: Lens) => networkPicture(stored, lens === 'page' ? lit : litByCoverage(read), lens);
const graph = (lens: Lens) =>
  act(() =>
    render(
      <NetworkGraph
        picture={pictureBy(lens)}
        styles={new Map()}
        topics={[]}
        width={420}
        height={264}
        label={sample.title}
        note="1 of 3"
        onSelect={() => {}}
      />,
      document.body,
    ),
  );
const node = (id: string) => document.querySelector<SVGGElement>(`.nodes [data-node="${id}"]`);
const handle = (id: string) => node(id)!.querySelector('.handle')!.getAttribute('aria-label');

describe('what is left out is said in words', () => {
  test.each([
    ['of this page', 'page', undefined, '2 of 3 findings untouched here'],
    ['of what was read', 'all', read, '2 of 3 untouched in 3 pages'],
    ['of a site where nothing was read', 'site', { ...read, pages: 0 }, 'Nothing read on this site touches it'],
  ] as const)('%s', (_what, lens, coverage, said) => {
    expect(lensNote(pictureBy(lens), coverage)).toBe(said);
  });

  test('and nothing is, where nothing is looked at', () => expect(lensNote(networkPicture(stored))).toBe(''));

  test('each node says so, and by how many pages it is touched', async () => {
    await graph('all');
    expect(handle('N/rest-gap')).toBe('Rest Gap, finding, 2 pages');
    expect(handle('N/compressed-output')).toBe('Compressed Output, finding, not touched by anything you have read');
    expect(document.querySelector('.graph-twin')!.textContent).toContain('1 of 3');
  });
});

describe('the switch above the picture', () => {
  const bar = () =>
    act(() =>
      render(
        <LensBar
          choices={[
            { lens: 'page', text: 'This page' },
            { lens: 'all', text: 'All read' },
          ]}
          lens="page"
          onLens={lens => told.push(lens)}
          note="2 of 3"
          picture={pictureBy('page')}
          onSelect={key => told.push(key)}
        />,
        document.body,
      ),
    );
  const button = (text: string) => [...document.querySelectorAll('button')].find(one => one.textContent === text)!;

  test('says which lens it is, and takes another', async () => {
    await bar();
    expect(button('This page').getAttribute('aria-pressed')).toBe('true');
    await act(() => button('All read').click());
    expect(told).toEqual(['all']);
  });

  test('names what is left out when asked, and leads there', async () => {
    await bar();
    await act(() => button('2 of 3').click());
    expect([...document.querySelectorAll('.omitted li')].map(one => one.textContent)).toEqual([
      'Compressed Output',
      'Borrowed Friday',
    ]);
    await act(() => button('Borrowed Friday').click());
    expect(told).toEqual(['N/borrowed-friday']);
    expect(document.querySelector('.omitted')).toBeNull();
  });

  test('closes the list by Escape, which gives the focus back', async () => {
    await bar();
    await act(() => button('2 of 3').click());
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void button('Compressed Output').dispatchEvent(escape));
    expect(document.querySelector('.omitted')).toBeNull();
    expect(document.activeElement).toBe(button('2 of 3'));
    expect(escape.defaultPrevented).toBe(true);
  });
});
