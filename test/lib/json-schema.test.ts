import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { libraryFile } from '@/lib/library-file';
import { networkFile, networkToJson } from '@/lib/network-json';
import { someEvidence } from '../fixtures/any-evidence';
import { libraryText } from '../fixtures/library-text';
import { anyNetwork } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const FORMS = {
  'network-1': { title: 'Netgloss network, version 1', schema: networkFile },
  'library-5': { title: 'Netgloss library, version 5', schema: libraryFile },
};

const fileOf = (name: string) => resolve(import.meta.dirname, `../../assets/public/schema/${name}.json`);
const formerFile = resolve(import.meta.dirname, '../fixtures/library-4.json');

/** JSON Schema of what we read: limits in bytes and over whole lists, which it has no words for, are left out. */
function schemaOf(name: string, title: string, schema: GenericSchema): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://netgloss.example/schema/${name}.json`,
    title,
    ...toJsonSchema(schema, { typeMode: 'input', target: 'draft-2020-12', errorMode: 'ignore' }),
  };
}

test.each(Object.entries(FORMS))('%s.json is what is published of the form of our files', async (name, form) => {
  const written = `${JSON.stringify(schemaOf(name, form.title, form.schema), null, 2)}\n`;
  await expect(written).toMatchFileSnapshot(fileOf(name));
});

/** What an independent reader of JSON Schema finds wrong. */
function faultsBy(file: string): (json: string) => unknown {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return json => (validate(JSON.parse(json)) ? [] : validate.errors);
}

/** Nothing is wrong. */
function isRight(faults: unknown): void {
  expect(faults).toEqual([]);
}

test('every network that we write is as the published form has it', () => {
  const faults = faultsBy(fileOf('network-1'));
  fc.assert(fc.property(anyNetwork, network => isRight(faults(networkToJson(network)))));
  expect(faults('{"format":"netgloss-network","version":1}')).not.toEqual([]);
});

test('every library that we write is as the published form has it', () => {
  const faults = faultsBy(fileOf('library-5'));
  const at = '2027-01-02T10:00:00.000Z';
  const library = fc.record({ network: anyNetwork, evidence: someEvidence }).map(({ network, evidence }) => ({
    format: 'netgloss-library' as const,
    version: 5 as const,
    exportedAt: at,
    networks: [{ network, aliases: [], enabled: true, builtIn: false, addedAt: at }],
    corrections: [{ text: 'A passage.', node: `${'a'.repeat(43)}/rent`, forms: [], correctedAt: at }],
    evidence,
    versions: [],
    distinct: [
      [`${'a'.repeat(43)}/rent`, `${'a'.repeat(43)}/rents`] as [string, string],
      ['b'.repeat(43), 'c'.repeat(43)] as [string, string],
    ],
  }));
  fc.assert(fc.property(library, one => isRight(faults(libraryText(one)))));
});

test('a library of version 4 is as the form of its time has it', () => {
  const faults = faultsBy(formerFile);
  const empty = { exportedAt: '2027-01-02T10:00:00.000Z', networks: [], corrections: [], evidence: [], versions: [] };
  isRight(faults(JSON.stringify({ format: 'netgloss-library', version: 4, ...empty })));
  expect(faults(JSON.stringify({ format: 'netgloss-library', version: 5, ...empty, distinct: [] }))).not.toEqual([]);
});
