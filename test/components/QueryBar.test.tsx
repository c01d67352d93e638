// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { createQueryState } from '@/components/popup/query-state';
import { QueryBar } from '@/components/popup/QueryBar';
import { networkSummaryOf } from '@/lib/network-summary';
import { searcherOf } from '@/lib/search';
import { sample } from '../fixtures/networks';
import { nodesOf, storedOf } from './popup-fakes';

const stored = await storedOf();
const chosen: string[] = [];

afterEach(() => {
  chosen.length = 0;
  return act(() => render(null, document.body));
});

async function ask(text: string, networks = [stored]) {
  const search = async (asked: string) => searcherOf(networks.flatMap(nodesOf))(asked);
  const query = createQueryState(signal(networks.map(networkSummaryOf)), search);
  await query.ask(text);
  const titles = new Map(networks.map(({ hashtag, network }) => [hashtag, network.title]));
  await act(() =>
    render(
      <QueryBar
        text={query.text.value}
        answer={query.answer.value}
        titles={titles}
        onAsk={next => void query.ask(next)}
        onFinding={key => chosen.push(key)}
      />,
      document.body,
    ),
  );
  return query;
}

const press = (key: string) =>
  act(
    () =>
      void document
        .querySelector('input')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const results = () => document.querySelector('.results')?.textContent;

describe('text', () => {
  test('finds findings in spite of a typing error, and marks what met', async () => {
    await ask('resst gap');
    expect(document.querySelector('.found mark')?.textContent).toBe('Rest');
  });

  test('that nothing speaks of is said so', async () => {
    await ask('zeppelin');
    expect(results()).toBe('Nothing in your networks speaks of “zeppelin”.');
  });

  test('results are chosen with the arrows and Enter', async () => {
    await ask('the');
    const second = document.querySelectorAll('.found')[1]!;
    await press('ArrowDown');
    expect(second.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('input')?.getAttribute('aria-activedescendant')).toBe(second.id);
    await press('Enter');
    expect(chosen).toHaveLength(1);
  });

  test('tells findings of several networks apart', async () => {
    const other = await storedOf({ ...sample, title: 'Another' });
    await ask('rest gap', [stored, other]);
    const titles = [...document.querySelectorAll('.found-title')].map(each => each.textContent);
    expect(titles.toSorted()).toEqual(['Another', sample.title]);
  });
});

describe('a hashtag', () => {
  test('nobody here knows is said so, with what would help', async () => {
    await ask('#k3Vd_9QmZxA');
    expect(results()).toContain('No network here goes by #k3Vd_9QmZxA.');
    expect(results()).toContain('paste its full link, or open its file or report');
  });

  test.each([
    [
      'one character off',
      (tag: string) => `#${tag.slice(0, 4)}~${tag.slice(5)}`.replace('~', tag[4] === 'x' ? 'y' : 'x'),
    ],
    ['one character short', (tag: string) => `#${tag.slice(0, 10)}`],
  ])('%s suggests the one meant, and takes it', async (_, slip) => {
    const query = await ask(slip(stored.hashtag));
    const suggestion = [...document.querySelectorAll('button')].find(each =>
      each.textContent?.startsWith('Did you mean'),
    )!;
    expect(suggestion.textContent).toBe(`Did you mean #${stored.hashtag}?`);
    await act(() => suggestion.click());
    expect(query.answer.value).toMatchObject({ kind: 'networks', networks: [{ id: stored.id }] });
  });

  test('that is not the one a network goes by says which is', async () => {
    await ask('#k3Vd_9QmZxA', [{ ...stored, aliases: ['k3Vd_9QmZxA'] }]);
    expect(results()).toBe(`#k3Vd_9QmZxA leads here. What it says now goes by #${stored.hashtag}.`);
  });

  test('that is known opens no list', async () => {
    await ask(stored.hashtag);
    expect(document.querySelector('.results')).toBeNull();
  });
});

describe('a bad link', () => {
  test.each(['https://netgloss.example/#netgloss=k3Vd', 'https://netgloss.example/#netgloss=k3Vd_9QmZxA.AAAA'])(
    '%s is said to be damaged',
    async link => {
      await ask(link);
      expect(results()).toContain('This link is damaged');
    },
  );
});
