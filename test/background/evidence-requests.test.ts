import { expect, test } from 'vitest';
import { evidenceRequests as forms } from '@/entrypoints/background/evidence-requests';
import { checked } from '@/entrypoints/background/requests';

const keeping = {
  stance: 'supports',
  quote: { exact: 'a'.repeat(5_000), prefix: 'a'.repeat(64), suffix: '' },
  position: { start: 12, end: 5_012 },
  source: { url: `https://example.org/${'a'.repeat(8_172)}`, title: 'On sleep' },
};
const id = '00000000-0000-4000-8000-000000000001';

const keep = (request: unknown) => checked(forms.keepPassage, request);

test('the largest passage is taken as it is', () => expect(keep(keeping)).toEqual(keeping));

test('what the form does not name is dropped', () => {
  expect(keep({ ...keeping, id, note: 'mine', source: { ...keeping.source, site: 'bank.example' } })).toEqual(keeping);
});

test.each([
  ['no quote', { quote: undefined }],
  ['a blank quote', { quote: { exact: ' ', prefix: '', suffix: '' } }],
  ['a quote of 5,001 characters', { quote: { exact: 'a'.repeat(5_001), prefix: '', suffix: '' } }],
  ['65 characters before it', { quote: { exact: 'a', prefix: 'a'.repeat(65), suffix: '' } }],
  ['a position before the page', { position: { start: -1, end: 2 } }],
  ['a stance of its own', { stance: 'proves' }],
  ['a node that is none', { node: '__proto__' }],
  ['an address that runs something', { source: { ...keeping.source, url: 'javascript:alert(1)' } }],
  ['an address of 8,193 characters', { source: { ...keeping.source, url: `${keeping.source.url}a` } }],
])('a passage with %s is refused', (_what, wrong) => {
  expect(() => keep({ ...keeping, ...wrong })).toThrow('did not take');
});

test('1,000 reports are taken, 1,001 are not', () => {
  const reports = Array.from({ length: 1_000 }, () => ({ id, as: 'found' }));
  expect(checked(forms.reportAnchored, reports)).toEqual(reports);
  expect(() => checked(forms.reportAnchored, [...reports, reports[0]])).toThrow('did not take');
});

test.each([
  ['another id', forms.byId, { id: 'x' }],
  ['a stance of its own', forms.changeEvidence, { id, stance: 'proves' }],
  ['a way of being found of its own', forms.reportAnchored, [{ id, as: 'lost' }]],
  ['an address that is none', forms.evidenceHere, { url: 'here' }],
])('a request with %s is refused', (_what, form, request) => {
  expect(() => checked(form, request)).toThrow('did not take');
});
