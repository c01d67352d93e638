import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createBriefState, type Copying } from '@/components/brief-state';
import type { PageView } from '@/components/popup/popup-page';
import type { ShownNetwork } from '@/components/popup/shown-state';
import type { PageState } from '@/lib/page';
import { storedNetwork } from './library-sources';

const { id, hashtag, network, vocabulary } = storedNetwork('a', 'Who wins?');

const read: PageState = {
  status: 'read',
  site: 'example.org',
  url: 'https://example.org/a#:~:text=old',
  contentType: 'text/html',
  highlightsVisible: true,
  lexicon: [],
  passages: [
    {
      id: 1,
      text: 'Owners collect rent.',
      topics: [0],
      links: [{ node: `${id}/rent-seeking`, score: 0.8, strength: 'strong', reasons: [] }],
    },
  ],
  nodes: [],
  evidence: [],
};

function briefing(page: PageState, shown: Partial<ShownNetwork> = {}) {
  const copied: Copying[] = [];
  const copy = vi.fn<(copying: Copying) => Promise<void>>(async copying => void copied.push(copying));
  const view = signal<PageView>({ kind: 'page', page });
  const looked = signal<ShownNetwork>({ id, hashtag, network, vocabulary, isPreview: false, ...shown });
  return { copied, copy, state: createBriefState({ view, title: async () => 'On rent' }, looked, copy) };
}

test('one press copies what the page says, in both forms', async () => {
  const { state, copied } = briefing(read);
  await state.copy();
  expect(state.told.value).toBe('copied');
  expect(copied[0]!.text).toContain('# [On rent](<https://example.org/a>)\n');
  expect(copied[0]!.text).toContain('1 passage speaks to 1 of 3 findings.');
  expect(copied[0]!.text).toContain(
    '[On the page](<https://example.org/a#:~:text=Owners%20collect%20rent.>), speaks to it clearly',
  );
  expect(copied[0]!.text).toContain('## Not touched on this page (2)\n\n- Open Doors\n- Late Bill via Time\n');
  expect(copied[0]!.html).toContain('<h2>Rent Seeking</h2>');
});

test('there is nothing to copy while a site is off, or of a network that is not in the library', () => {
  expect(briefing({ ...read, status: 'site-off' }).state.isThere.value).toBe(false);
  expect(briefing(read, { isPreview: true }).state.isThere.value).toBe(false);
  expect(briefing(read).state.isThere.value).toBe(true);
});

test('it is told when the browser refuses', async () => {
  const { state, copy } = briefing(read);
  copy.mockRejectedValueOnce(new Error('no'));
  await state.copy();
  expect(state.told.value).toBe('failed');
});
