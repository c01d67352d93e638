import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { networkIdOf } from '@/lib/hashtag';
import { networkFromFields } from '@/lib/network-json';
import { readReport } from '@/lib/report';
import { reportOf } from '@/lib/report-text';
import { anyNetwork, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const reports = globSync(resolve(import.meta.dirname, '../{fixtures/report,labelled/*}.txt'));

test.each(reports)('%s is written again, with nothing to remark on', file => {
  const { network } = readReport(readFileSync(file, 'utf8'));
  const text = reportOf(network)!;
  expect(readReport(text)).toEqual({ network, aliases: [], notes: [] });
});

test('the network that comes with Netgloss is written as a report', async () => {
  const network = networkFromFields(builtIn);
  const again = readReport(reportOf(network)!);
  expect(await networkIdOf(again.network)).toBe(await networkIdOf(network));
  expect(again.notes).toEqual([]);
});

test('a relationship without a facet, and a finding of two paragraphs, are written', () => {
  const network = networkFromFields({
    ...sample,
    vocabulary: undefined,
    findings: [{ name: 'Rest Gap', text: 'Staff with care duties rest least.\n\nTheir free day fills with errands.' }],
    relationships: [{ name: 'Borrowed Friday', facet: '', text: 'The street pays for the firm.' }],
  });
  expect(readReport(reportOf(network)!).network).toEqual(network);
});

test('a network that no report could say is not written as one', () => {
  const named = { ...sample.findings[0]!, name: 'This is what we found, and it goes on and on.' };
  expect(reportOf({ ...sample, findings: [named] })).toBeUndefined();
});

test('whatever is written reads back as the same network', () =>
  fc.assert(
    fc.asyncProperty(anyNetwork, async network => {
      const text = reportOf(network);
      if (text === undefined) return;
      expect(await networkIdOf(readReport(text).network)).toBe(await networkIdOf(network));
    }),
  ));

const word = fc.constantFrom('Rent', 'Debt', 'Trust', 'Signal', 'Burden', 'Gate', 'Skill', 'Employer');
const name = fc.array(word, { minLength: 2, maxLength: 3 }).map(words => words.join(' '));
const sentence = fc
  .array(fc.constantFrom('owners', 'of', 'platforms', 'collect', 'rent', 'while', 'learners', 'wait'), { minLength: 5 })
  .map(words => `${words.join(' ').replace(/^./, first => first.toUpperCase())}.`);

test('networks that are named as reports name things are always written', () => {
  const fields = fc.record({
    question: sentence.map(asked => asked.replace(/\.$/, '?')),
    title: name,
    findings: fc.array(fc.record({ name, text: sentence }), { minLength: 1, maxLength: 6 }),
    relationships: fc.array(fc.record({ name, facet: name, text: sentence }), { maxLength: 3 }),
  });
  fc.assert(fc.property(fields, one => reportOf(networkFromFields(one)) !== undefined));
});
