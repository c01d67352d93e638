// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PageState } from '@/lib/page';
import { pageOf, passageOf, popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();
const rest = `${stored.id}/rest-gap`;
const output = `${stored.id}/compressed-output`;
const twoPassages = pageOf([passageOf(1, 'They work less.', rest, output), passageOf(2, 'Less work is done.', rest)]);

afterEach(() => act(() => render(null, document.body)));

async function show(world: Parameters<typeof popupIn>[0]) {
  const popup = await popupIn({ networks: [stored], ...world });
  await act(() => render(<Popup state={popup.state} />, document.body));
  return popup;
}

test('says nothing of other networks before it is known which one is shown', async () => {
  await show({ networks: [], page: twoPassages });
  expect(document.body.textContent).toContain('Reading this page…');
});

describe('the line on this page', () => {
  const states: [what: string, page: PageState | undefined, url: string, sentence: string][] = [
    ['two passages', twoPassages, '', '2 passages here speak to 2 of 3 findings'],
    ['one passage', pageOf([passageOf(1, 'A.', rest)]), '', '1 passage here speaks to 1 of 3 findings'],
    ['topic only', pageOf([passageOf(1, 'A.')]), '', '1 passage here is on topic, but speaks to no finding'],
    ['another network', pageOf([passageOf(1, 'A.', 'other/x')]), '', '1 passage here speaks to another network'],
    ['nothing', pageOf([]), '', 'Nothing on this page is on topic.'],
    ['reading', pageOf([], { status: 'reading' }), '', 'Reading this page…'],
    ['matching', pageOf([passageOf(1, 'A.')], { status: 'reading' }), '', 'Reading this page…'],
    ['off', pageOf([], { status: 'off' }), '', 'Netgloss is off everywhere.'],
    ['site off', pageOf([], { status: 'site-off' }), '', 'Netgloss is off on news.example.'],
    [
      'busy',
      pageOf([passageOf(1, 'A.', rest)], { status: 'busy' }),
      '',
      'This page keeps changing, so it is only read now and then. 1 passage here speaks to 1 of 3 findings',
    ],
    [
      'PDF',
      pageOf([], { status: 'unreadable', contentType: 'application/pdf' }),
      '',
      'The PDF viewer cannot be read. Open the document as a web page, if there is one.',
    ],
    [
      'browser page',
      undefined,
      'chrome://settings/',
      'This is a page of the browser itself. Extensions cannot read it.',
    ],
    ['store', undefined, 'https://addons.mozilla.org/x', 'Browsers let no extension read their extension stores.'],
  ];

  test.each(states)('says of %s what it is', async (_, page, url, sentence) => {
    await show({ page, url });
    expect(document.querySelector('.page-line p')?.textContent?.trim()).toBe(sentence);
  });

  test('has a switch for the site only where there is a page', async () => {
    await show({ page: pageOf([]) });
    expect(document.querySelector('.switch')?.getAttribute('aria-label')).toBe('Read pages on news.example');
    await show({ url: 'chrome://settings/' });
    expect(document.querySelector('.switch')).toBeNull();
  });

  test('offers to load a silent page anew', async () => {
    const { told } = await show({});
    await act(() => document.querySelector<HTMLElement>('.page-line button')!.click());
    expect(told).toEqual([['reload', 7]]);
  });
});
