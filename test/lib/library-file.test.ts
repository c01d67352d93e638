import { expect, test } from 'vitest';
import { libraryFileFromJson, type LibraryFile } from '@/lib/library-file';
import { parseBoundedJson } from '@/lib/limits';
import { anyLibrary } from '../fixtures/any-library';
import { evidence } from '../fixtures/evidence';
import { libraryText } from '../fixtures/library-text';
import { sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const time = '2026-01-02T03:04:05.678Z';
const node = `${'A'.repeat(43)}/rest-gap`;
const written = { network: sample, aliases: ['IkdoHA-dkb8'], enabled: false, builtIn: true, addedAt: time };
const library: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: time,
  networks: [written],
  corrections: [{ text: 'A sentence.', node, forms: ['rest'], correctedAt: time }],
  evidence: [evidence(1)],
  versions: [{ ...written, successor: 'B'.repeat(43), changedAt: time, nodes: { 'rest-gap': node } }],
  distinct: [[node, `${'A'.repeat(43)}/short-rest`]],
};
const changed = (change: object) => ({ ...structuredClone(library), ...change });
const keptWith = (change: object) => changed({ evidence: [{ ...evidence(1), ...change }] });
const kept = (change: object) => changed({ networks: [{ ...library.networks[0], ...change }] });

test('a correction in a file of version 1 has no forms', () => {
  const { forms: _, ...correction } = library.corrections[0]!;
  const read = libraryFileFromJson(changed({ version: 1, corrections: [correction] }));
  expect(read).toEqual({ ...library, corrections: [{ ...correction, forms: [] }] });
});

test.each([1, 2, 3])('a file of version %i has neither evidence nor former versions', version => {
  const { evidence: _evidence, versions: _versions, distinct: _distinct, ...former } = library;
  const none = { evidence: [], versions: [], distinct: [] };
  expect(libraryFileFromJson({ ...former, version })).toEqual({ ...library, ...none });
});

test('in a file of version 4 nothing is kept apart', () => {
  const { distinct: _distinct, ...former } = library;
  expect(libraryFileFromJson({ ...former, version: 4 })).toEqual({ ...library, distinct: [] });
});

test('writing and reading a library is identity', () => {
  fc.assert(
    fc.property(anyLibrary, any => {
      expect(libraryFileFromJson(parseBoundedJson(libraryText(any)))).toEqual(any);
    }),
  );
});

test('what the reader edited is read with what it was before, by the ids that follow from the names', () => {
  const topics = [{ name: 'Four-day week', strong: [], weak: [], against: [] }];
  const edited = { vocabularyEditedAt: time, ownVocabulary: { topics, forms: {} } };
  const [read] = libraryFileFromJson(kept(edited)).networks;
  const [topic] = topics;
  expect(read).toMatchObject({
    network: sample,
    vocabularyEditedAt: time,
    ownVocabulary: { topics: [{ ...topic, id: 'four-day-week' }], forms: {} },
  });
});

const rows = Array.from({ length: 10_000 }, () => ({ name: 'a', text: 'b' }));
test.each([
  [sample, 'notNetwork', {}],
  [changed({ version: 7 }), 'newerVersion', { version: 7 }],
  [changed({ exportedAt: 'yesterday' }), 'badField', { field: 'exportedAt' }],
  [changed({ extra: 1 }), 'badField', { field: 'extra' }],
  [kept({ aliases: ['short'] }), 'badField', { field: 'networks.0.aliases.0' }],
  [kept({ enabled: 1 }), 'badField', { field: 'networks.0.enabled' }],
  [kept({ network: { ...sample, title: 1 } }), 'badField', { field: 'networks.0.network.title' }],
  [
    changed({ corrections: [{ text: 'x', node: 'x', correctedAt: time }] }),
    'badField',
    { field: 'corrections.0.node' },
  ],
  [
    changed({ corrections: [{ ...library.corrections[0], forms: ['a'.repeat(81)] }] }),
    'badField',
    { field: 'corrections.0.forms.0' },
  ],
  [keptWith({ stance: 'proves' }), 'badField', { field: 'evidence.0.stance' }],
  [keptWith({ keptAt: '2026-01-02T03:04:05+02' }), 'badField', { field: 'evidence.0.keptAt' }],
  [keptWith({ id: '1' }), 'badField', { field: 'evidence.0.id' }],
  [keptWith({ extra: 1 }), 'badField', { field: 'evidence.0.extra' }],
  [keptWith({ note: 'a'.repeat(20_001) }), 'badField', { field: 'evidence.0.note' }],
  [
    keptWith({ source: { url: 'javascript:alert(1)', title: '', site: '' } }),
    'badField',
    { field: 'evidence.0.source.url' },
  ],
  [changed({ versions: [{ ...library.versions[0], successor: 'B' }] }), 'badField', { field: 'versions.0.successor' }],
  [changed({ versions: [{ ...library.versions[0], nodes: { a: 'b' } }] }), 'badField', { field: 'versions.0.nodes.a' }],
  [changed({ distinct: [[node]] }), 'badField', { field: 'distinct.0.1' }],
  [changed({ distinct: [[node, 'a/b']] }), 'badField', { field: 'distinct.0.1' }],
  [changed({ corrections: [{ ...library.corrections[0], forms: Array(7).fill('a') }] }), 'tooManyRows', { rows: 6 }],
  [
    changed({
      networks: Array.from({ length: 25 }, () => ({
        ...library.networks[0],
        network: { ...sample, findings: rows, vocabulary: undefined },
      })),
    }),
    'tooManyRows',
    { rows: 250_000 },
  ],
])('what is wrong with a library is named (%#)', (value, key, values) => {
  expect(() => libraryFileFromJson(value)).toThrow(expect.objectContaining({ key, values }));
});
