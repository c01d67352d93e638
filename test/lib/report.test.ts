import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkIdOf } from '@/lib/hashtag';
import { readReport } from '@/lib/report';
import { faultOf, hostileText } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const pasted = readFileSync(resolve(import.meta.dirname, '../fixtures/report.txt'), 'utf8');
const whole = readReport(pasted);
const id = await networkIdOf(whole.network);

/** A report with these lines as its findings, and more after them. */
const report = (findings: string, rest = '') =>
  `Interactive semantic network: Who wins?\nQ&A Report\nA Title\n\nKey Findings\n\n${findings}\n${rest}`;

test('a report comes out whole', () => {
  const { network, aliases, notes } = whole;
  expect({ aliases, notes }).toEqual({ aliases: [], notes: [] });
  expect(network.title).toBe('Who Keeps the Fifth Day When Offices Close on Fridays?');
  expect(network.findings.map(finding => finding.id)).toEqual(['compressed-output', 'rest-gap', 'tracker-dependence']);
  expect(network.relationships).toMatchObject([
    { id: 'borrowed-friday', name: 'Borrowed Friday', facet: 'Changes of Scale' },
  ]);
});

test('no sentence is lost or doubled: what was read, with what parts it, is the report', () => {
  const { question, title, findings, relationships } = whole.network;
  const rebuilt = [
    'Semantic Network',
    `Interactive semantic network: ${question}
Copy the full link to view this semantic network. The 11\u2011character hashtag can also be entered directly into the query bar to recover the network.`,
    'Q&A Report',
    title,
    'Analysis reveals 3 key thematic connections.',
    'Key Findings',
    ...findings.flatMap(({ name, text }) => [name, text]),
    'Relationship Highlight',
    ...relationships.flatMap(({ name, facet, text }) => [`${name}via ${facet}`, `\u201c${text}\u201d`]),
  ];
  expect(rebuilt.join('\n\n')).toBe(pasted);
});

describe('however it was copied, it is the same network', () => {
  test.each([
    ['without the mark above its title', pasted.replace('Q&A Report', '')],
    ['with Windows line ends', pasted.replaceAll('\n', '\r\n')],
    ['without blank lines', pasted.replace(/\n+/g, '\n')],
    ['with blank lines twice', pasted.replaceAll('\n', '\n\n')],
    ['without any line breaks', pasted.replace(/\n+/g, '')],
    ['with names glued to their texts', pasted.replace(/(Output|Gap|Dependence|Scale)\n\n/g, '$1')],
    ['with texts glued to the next name', pasted.replace(/\.\n\n(Rest|Tracker)/g, '.$1')],
    ['with section headings glued', pasted.replace(/(Key Findings|Highlight|Report)\n\n/g, '$1')],
    ['with section headings in capitals', pasted.replace('Key Findings', 'KEY FINDINGS:')],
    ['with section headings in small letters', pasted.replace('Relationship Highlight', 'relationship highlights')],
    ['with "via" set apart', pasted.replace('Fridayvia', 'Friday via')],
    ['with "via" glued on both sides', pasted.replace('Fridayvia ', 'Fridayvia')],
    ['with straight quotes and plain dashes', pasted.replace(/[“”]/g, '"').replace(/[‑–—]/g, '-').replaceAll('’', "'")],
    [
      'with soft hyphens, zero-width and no-break spaces',
      pasted.replaceAll('free', 'fr\u00adee\u200b').replaceAll('a f', 'a\u00a0f'),
    ],
    ['with lines wrapped', pasted.replace(/(.{50,72}) /g, '$1\n')],
    ['with Markdown marks', pasted.replace('Key Findings', '## Key Findings').replace('Rest Gap', '**Rest Gap**')],
    ['without the line on how to share it', pasted.replace(/Copy the.*/, '')],
  ])('%s', async (_, text) => {
    const { network } = readReport(text);
    expect(network.findings.map(({ name }) => name)).toEqual(whole.network.findings.map(({ name }) => name));
    expect(await networkIdOf(network)).toBe(id);
  });
});

describe('what cannot be read is named', () => {
  test.each([
    ['no findings', 'Interactive semantic network: Who?\nKey Findings\n', 'noFindings', { heading: 'Key Findings' }],
    ['no heading', 'Some text.', 'noFindings', { heading: 'Key Findings' }],
    ['no question', 'Key Findings\n\nRent\n\nIt is so.', 'noQuestion', {}],
    ['a name without text', report('Open Rent\n\nHidden Rent\n\nIt is so.'), 'noFindingText', { name: 'Open Rent' }],
    ['a name right under a name', report('Open Rent\nHidden Rent\nIt is so.'), 'noFindingText', { name: 'Open Rent' }],
    ['a last name without text', report('Open Rent\nIt is so.\nHidden Rent'), 'noFindingText', { name: 'Hidden Rent' }],
    ['a text too long', report(`Rent\n\n${'It is so. '.repeat(2000)}`), 'badField', { field: 'findings.0.text' }],
  ])('%s', (_, text, key, values) => {
    expect(() => readReport(text)).toThrow(expect.objectContaining({ key, values }));
  });

  test('another number than the report says, and lines that belong to no finding, are remarked', () => {
    const text = pasted.replace('reveals 3', 'reveals 6').replace('Key Findings', 'Written by hand.\nKey Findings');
    expect(readReport(text).notes).toEqual([
      { key: 'countDiffers', values: { said: 6, found: 3 } },
      { key: 'leftOut', values: { lines: 1, first: 'Written by hand.' } },
    ]);
  });

  test('a question without its mark, and a missing title, are made do with', () => {
    const text = 'Who wins?\n\nKey Findings\n\nRent\n\nIt is so.';
    expect(readReport(text).network).toMatchObject({ question: 'Who wins?', title: 'Who wins?' });
  });
});

test('arbitrary and damaged reports give a network with findings, or a Problem', async () => {
  const damaged = fc
    .tuple(fc.nat(pasted.length), fc.nat(300), fc.oneof(fc.constant(''), hostileText))
    .map(([at, length, text]) => pasted.slice(0, at) + text + pasted.slice(at + length));
  const framed = hostileText.map(text => report(text));
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, framed, hostileText), async text => {
      expect(await faultOf(() => expect(readReport(text).network.findings).not.toEqual([]))).toBeUndefined();
    }),
  );
});
