import { expect, test } from 'vitest';
import { evidenceOfHypothesis, isHypothesis } from '@/lib/hypothesis';

/** As the client's export and the API's search have it, shortened. */
const annotation = {
  id: 'AbCdEfGhEeKlMnOpQrStUv',
  created: '2026-05-04T10:11:12.131415+00:00',
  updated: '2026-05-05T10:11:12.131415+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://example.org/article?utm_source=mail&id=7#top',
  text: 'Compare with **Norden**.',
  tags: ['rent', 'housing policy'],
  group: '__world__',
  document: { title: ['On  rent'] },
  target: [
    {
      source: 'https://example.org/article?id=7',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/div[1]/p[2]',
          startOffset: 4,
          endContainer: '/div[1]/p[2]',
          endOffset: 24,
        },
        { type: 'TextPositionSelector', start: 500, end: 520 },
        { type: 'TextQuoteSelector', exact: 'Owners\n  collect rent', prefix: 'As is known,\n\n', suffix: ' whenever' },
      ],
    },
  ],
};
const note = { ...annotation, id: 'page-note', target: [{ source: 'https://example.org/article' }] };

test('an annotation becomes evidence of no finding, with its tags in the note', async () => {
  const { evidence, notes } = await evidenceOfHypothesis({ export_date: '', annotations: [annotation, note] });
  expect(notes).toEqual([{ key: 'withoutQuote', values: { count: 1 } }]);
  expect(evidence).toEqual([
    {
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/) as string,
      stance: 'mentions',
      note: 'Compare with **Norden**.\n\n#rent #housing policy',
      quote: { exact: 'Owners collect rent', prefix: 'As is known, ', suffix: ' whenever' },
      position: { start: 0, end: 0 },
      source: { url: 'https://example.org/article?id=7', title: 'On rent', site: 'example.org' },
      keptAt: '2026-05-04T10:11:12.131Z',
      modifiedAt: '2026-05-05T10:11:12.131Z',
    },
  ]);
});

test('the export of its client, the answer of its API and a bare list are known, and say the same', async () => {
  const forms = [{ annotations: [annotation] }, { total: 1, rows: [annotation] }, [annotation]];
  expect(forms.map(isHypothesis)).toEqual([true, true, true]);
  const [first, ...others] = await Promise.all(forms.map(form => evidenceOfHypothesis(form)));
  expect(others).toEqual([first, first]);
});

test('other JSON is none of it', () =>
  expect([{}, [], { annotations: [] }, { rows: [{ uri: 'x' }] }, null, 'x'].map(isHypothesis)).not.toContain(true));
