import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/library-file';
import { libraryJsonSteps } from '@/lib/library-json';
import { MAX_ROWS } from '@/lib/limits';
import { done } from '@/lib/steps';
import { sample } from '../fixtures/networks';

const kept = { network: sample, aliases: [], enabled: true, builtIn: false, addedAt: '2027-01-02T10:00:00.000Z' };
const empty: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: '',
  networks: [],
  corrections: [],
  evidence: [],
  versions: [],
  distinct: [],
};
const full: LibraryFile = {
  ...empty,
  networks: [kept, { ...kept, aliases: ['AAAAAAAAAAA'] }],
  corrections: [{ text: 'A "quote" – “curly”\nand a line', node: 'x', forms: ['a', 'b'], correctedAt: '' }],
  versions: [{ ...kept, successor: 'y', changedAt: '', nodes: {} }],
  distinct: [],
};

test.each([empty, full])('a library that is written in steps is the same JSON (%#)', library => {
  const json = done(libraryJsonSteps(library));
  expect(JSON.parse(json)).toEqual(library);
  const { networks, versions, ...rest } = library;
  expect(json).toBe(JSON.stringify({ ...rest, networks, versions }, null, 2));
});

const tooLarge = expect.objectContaining({ key: 'exportTooLarge', values: { rows: MAX_ROWS, megabytes: 160 } });

test('a library of more rows than a file may have is not written', () => {
  const corrections = Array.from({ length: MAX_ROWS }, () => full.corrections[0]!);
  const steps = libraryJsonSteps({ ...full, corrections });
  expect(() => steps.next()).toThrow(tooLarge);
});

test('nor is one that takes more bytes than are read', () => {
  const { length } = new TextEncoder().encode(done(libraryJsonSteps(full)));
  expect(() => done(libraryJsonSteps(full, length))).not.toThrow();
  expect(() => done(libraryJsonSteps(full, length - 1))).toThrow(tooLarge);
});
