import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { briefOf, briefToHtml, briefToMarkdown, type Briefed, type BriefWords } from '@/lib/brief';
import type { PagePassage } from '@/lib/page';
import { collapse } from '@/lib/text';
import { evidence, trippingText } from '../fixtures/any-evidence';
import { sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const words: BriefWords = {
  beside: (network, hashtag) => `Beside “${network}” (#${hashtag})`,
  touched: (passages, findings, all) => `${passages} passages, ${findings} of ${all}`,
  nothing: 'Nothing',
  onPage: 'On the page',
  strength: { strong: 'clearly', weak: 'perhaps' },
  kept: 'Kept',
  keptFor: (stance, finding) => `${stance} ${finding ?? 'nothing yet'}`,
  leftOut: count => `Left out: ${count}`,
  named: (name, facet) => (facet === undefined ? name : `${name} via ${facet}`),
};

const id = 'a'.repeat(43);
const url = 'https://example.org/week?day=5';
const link = (node: string, score: number, strength: 'strong' | 'weak' = 'strong') => ({
  node,
  score,
  strength,
  reasons: [],
});
const passage = (at: number, text: string, ...links: PagePassage['links']): PagePassage => ({
  id: at,
  text,
  topics: [0],
  links,
});

const briefed: Briefed = {
  page: { title: 'Four days, *really*?', url },
  network: { id, hashtag: id.slice(0, 11), network: sample },
  passages: [
    passage(1, 'Staff with care duties rest least, as U.S. diaries say.', link(`${id}/rest-gap`, 0.9)),
    passage(
      2,
      'The street – half-empty on Fridays – pays, and waits for the firm.',
      link(`${id}/rest-gap`, 0.5, 'weak'),
    ),
    passage(3, 'Elsewhere it is otherwise.', link(`${'b'.repeat(43)}/other`, 0.9)),
    passage(4, 'On topic only.'),
  ],
  evidence: [
    { ...evidence, node: `${id}/compressed-output` },
    { ...evidence, node: `${'b'.repeat(43)}/other` },
  ],
};

test('a brief tells what the page touches, how surely, what was kept, and what is left out', () =>
  expect(briefToMarkdown(briefOf(briefed, words))).toBe(`# [Four days, \\*really\\*?](<https://example.org/week?day=5>)

Beside “Who Keeps the Fifth Day?” (#aaaaaaaaaaa)

2 passages, 1 of 3

## Rest Gap

> Staff with care duties rest least, as U.S. diaries say.

[On the page](<https://example.org/week?day=5#:~:text=Staff%20with%20care%20duties%20rest%20least%2C%20as%20U.S.%20diaries%20say.>), clearly

> The street – half-empty on Fridays – pays, and waits for the firm.

[On the page](<https://example.org/week?day=5#:~:text=The%20street%20%E2%80%93%20half%2Dempty%20on%20Fridays%20%E2%80%93%20pays%2C%20and%20waits%20for%20the%20firm.>), perhaps

## Kept

> Owners collect rent.

[On the page](<https://example.org/week?day=5#:~:text=is%20plain.-,Owners%20collect%20rent.,-Nobody&text=Owners%20collect%20rent.>), supports Compressed Output

Compare with the trial of 2022.

## Left out: 2

- Compressed Output
- Borrowed Friday via Changes of Scale
`));

test('a page that says nothing to the network is said to', () => {
  const markdown = briefToMarkdown(briefOf({ ...briefed, passages: [], evidence: [] }, words));
  expect(markdown).toContain('\n\nNothing\n\n## Left out: 3\n\n- Compressed Output\n- Rest Gap\n');
});

test('a page without a title is called by its address', () =>
  expect(briefOf({ ...briefed, page: { title: '', url } }, words)[0]!.parts).toEqual([{ text: url, href: url }]));

test('whatever a page says, every link leads to it, and its fragment is well formed', () =>
  fc.assert(
    fc.property(trippingText.map(collapse), trippingText, (text, title) => {
      const passages = [passage(1, text, link(`${id}/rest-gap`, 0.9))];
      const html = briefToHtml(briefOf({ ...briefed, page: { title, url }, passages, evidence: [] }, words));
      const { document } = new Window();
      document.write(html);
      for (const { href } of document.querySelectorAll('a')) {
        expect(href.startsWith(url)).toBe(true);
        // WICG Scroll To Text Fragment: nothing in it but its own signs and percent-encoded text.
        expect(href.slice(url.length)).toMatch(
          /^(#:~:text=([\w.!~*'()]|%[\dA-F]{2})+(,([\w.!~*'()]|%[\dA-F]{2})+)?)?$/,
        );
      }
      expect(document.querySelectorAll('script, img, iframe').length).toBe(0);
      expect(document.querySelector('blockquote')!.textContent).toBe(text);
    }),
    { numRuns: 40 },
  ));

test('as HTML, what is left out is one list', () => {
  const html = briefToHtml(briefOf(briefed, words));
  expect(html).toContain(
    '<h2>Left out: 2</h2>\n<ul>\n<li>Compressed Output</li>\n<li>Borrowed Friday via Changes of Scale</li>\n</ul>',
  );
});
