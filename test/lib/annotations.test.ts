import { expect, test } from 'vitest';
import { annotationsOf, findingAddress, findingOfAddress } from '@/lib/annotations';
import { evidenceOfAnnotations, isAnnotations } from '@/lib/annotations-reading';
import { evidence, someEvidence } from '../fixtures/any-evidence';
import { fc } from '../fixtures/properties';

const names = new Map([[evidence.node!, 'Rent Seeking']]);
const parsed = (kept: (typeof evidence)[]) => JSON.parse(annotationsOf(kept, names)) as unknown;

test('evidence reads back as it was written', () =>
  fc.assert(
    fc.asyncProperty(someEvidence, async kept => {
      expect(await evidenceOfAnnotations(parsed(kept))).toEqual({ evidence: kept, notes: [] });
    }),
  ));

test('how evidence was last found on its page does not travel', async () => {
  const found = await evidenceOfAnnotations(parsed([{ ...evidence, anchored: { as: 'found', at: evidence.keptAt } }]));
  expect(found.evidence).toEqual([evidence]);
});

test('an annotation is as the W3C model has it', () => {
  const collection = parsed([evidence]) as { first: { items: object[] } };
  expect(isAnnotations(collection)).toBe(true);
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
  });
  expect(collection.first.items[0]).toEqual({
    id: `urn:uuid:${evidence.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: evidence.keptAt,
    modified: evidence.modifiedAt,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: 'supports' },
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `https://netgloss.example/#network=${'a'.repeat(43)}&finding=rent-seeking`,
        'rdfs:label': 'Rent Seeking',
      },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: evidence.note },
    ],
    target: {
      type: 'SpecificResource',
      source: { id: evidence.source.url, type: 'Text', 'dcterms:title': evidence.source.title },
      selector: [
        { type: 'TextQuoteSelector', ...evidence.quote },
        { type: 'TextPositionSelector', ...evidence.position },
      ],
    },
  });
});

test('annotations of other tools are read: one alone, a list, a page; what marks no words is told', async () => {
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const other = {
    '@context': [context],
    id: 'https://example.com/anno/1',
    type: 'Annotation',
    bodyValue: 'Well said',
    target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: 'Rent' } },
  };
  const whole = { '@context': context, type: 'Annotation', body: 'A page', target: 'https://example.org/b' };
  expect([isAnnotations(other), isAnnotations([whole]), isAnnotations({ rows: [] })]).toEqual([true, true, false]);
  const now = new Date('2027-01-02T10:00:00.000Z');
  const { evidence: found, notes } = await evidenceOfAnnotations({ '@context': context, items: [other, whole] }, now);
  expect(notes).toEqual([{ key: 'withoutQuote', values: { count: 1 } }]);
  expect(found).toMatchObject([
    {
      stance: 'mentions',
      note: 'Well said',
      quote: { exact: 'Rent', prefix: '', suffix: '' },
      keptAt: now.toISOString(),
    },
  ]);
  expect((await evidenceOfAnnotations([other], now)).evidence).toEqual(found);
  expect((await evidenceOfAnnotations(other, now)).evidence).toEqual(found);
});

test('any JSON at all is read without a fault', () =>
  fc.assert(
    fc.asyncProperty(fc.jsonValue(), async value => {
      isAnnotations(value);
      expect((await evidenceOfAnnotations(value)).evidence).toEqual([]);
    }),
  ));

test('a finding has one address, in any script', () => {
  const node = `${'b'.repeat(43)}/時間-é`;
  expect(findingOfAddress(findingAddress(node))).toBe(node);
  expect(findingOfAddress('https://example.org/')).toBeUndefined();
  expect(findingOfAddress(`https://netgloss.example/#network=${'b'.repeat(43)}&finding=%E0%A4%A`)).toBeUndefined();
});
