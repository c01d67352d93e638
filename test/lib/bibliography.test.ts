import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { referencesOf, toBibtex, toCsl, toRis } from '@/lib/bibliography';
import { evidence, someEvidence } from '../fixtures/any-evidence';
import { fc } from '../fixtures/properties';

/** What an independent reader of both formats makes of a text. By itself it would take titles for another format's braces. */
const readAs = (forceType: '@ris/file' | '@biblatex/text', text: string) => new Cite(text, { forceType }).data;

const references = referencesOf([evidence]);

test('a page is one reference, of the day when the first passage was kept', () => {
  const later = { ...evidence, id: crypto.randomUUID(), keptAt: '2028-01-01T00:00:00.000Z' };
  expect(referencesOf([later, evidence])).toEqual(references);
  expect(references).toEqual([
    {
      id: 'example-org-on-rent-by-a',
      type: 'webpage',
      title: 'On rent, by “A & B”',
      URL: 'https://example.org/rent?page=2',
      'container-title': 'example.org',
      accessed: { 'date-parts': [[2027, 1, 2]] },
    },
  ]);
});

test('BibLaTeX is as TeX wants it', () =>
  expect(toBibtex(references)).toBe(
    [
      '@online{example-org-on-rent-by-a,',
      '  title = {{On rent, by “A \\& B”}},',
      '  organization = {example.org},',
      '  url = {https://example.org/rent?page=2},',
      '  urldate = {2027-01-02},',
      '}\n',
    ].join('\n'),
  ));

test('RIS is a tag and a value a line', () =>
  expect(toRis(references).split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - example-org-on-rent-by-a',
    'TI  - On rent, by “A & B”',
    'T2  - example.org',
    'UR  - https://example.org/rent?page=2',
    'Y2  - 2027/01/02',
    'ER  - ',
    '',
  ]));

const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

test('another reader finds the same pages in RIS', () =>
  fc.assert(
    fc.property(someEvidence, kept => {
      const wanted = referencesOf(kept);
      const found = wanted.length === 0 ? [] : readAs('@ris/file', toRis(wanted));
      expect(found.map(({ title, URL }) => [title, URL])).toEqual(wanted.map(({ title, URL }) => [plain(title), URL]));
    }),
  ));

test('another reader finds the same pages in BibLaTeX, whatever signs their titles have', () => {
  const title = 'Rent & \\debt\\ {50%} of #1_a^2~b $x$ “naïve” time';
  const wanted = referencesOf([
    { ...evidence, source: { ...evidence.source, title } },
    { ...evidence, id: '' },
  ]);
  const found = readAs('@biblatex/text', toBibtex(wanted));
  expect(found.map(one => one.URL)).toEqual(wanted.map(({ URL }) => URL));
  expect(found[0]!.title).toBe(wanted[0]!.title);
});

test('pages of the same title have keys of their own', () => {
  const other = { ...evidence, source: { ...evidence.source, url: 'https://example.org/rent?page=3' } };
  const keys = referencesOf([evidence, other]).map(({ id }) => id);
  expect(keys).toEqual(['example-org-on-rent-by-a', 'example-org-on-rent-by-a-2']);
});

test('keys are letters, digits and hyphens, and none is given twice', () =>
  fc.assert(
    fc.property(someEvidence, kept => {
      const keys = referencesOf(kept).map(({ id }) => id);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter(key => !/^[a-z\d-]+$/.test(key))).toEqual([]);
    }),
  ));

test('CSL-JSON reads back as it was written', () => expect(JSON.parse(toCsl(references))).toEqual(references));
