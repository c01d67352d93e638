import { describe, expect, test } from 'vitest';
import { readReport } from '@/lib/report';

/** A report with these lines as its findings, and more after them. */
const report = (findings: string, rest = '') =>
  `Interactive semantic network: Who wins?\nQ&A Report\nA Title\n\nKey Findings\n\n${findings}\n${rest}`;
const namesIn = (text: string) => readReport(text).network.findings.map(({ name }) => name);

describe('findings', () => {
  test('any number of them, with several paragraphs each', () => {
    const findings = Array.from({ length: 40 }, (_, index) => `Finding ${index}\n\nIt is so.\n\nAnd more so.`);
    const { network } = readReport(report(findings.join('\n\n')));
    expect(network.findings).toHaveLength(40);
    expect(network.findings[39]).toEqual({ id: 'finding-39', name: 'Finding 39', text: 'It is so.\n\nAnd more so.' });
  });

  test.each([
    ['names in sentence case', 'Hidden rent\n\nIt is so.\n\nOpen rent\n\nIt is not.', ['Hidden rent', 'Open rent']],
    [
      'names with numbers and colons',
      '1. Hidden Rent:\nIt is so.\n2. Open Rent:\nIt is not.',
      ['Hidden Rent', 'Open Rent'],
    ],
    ['names that ask', 'Who Wins?\n\nNobody does.', ['Who Wins?']],
    ['names of one word', 'Precarity\nIt is so.\nRent\nIt is not.', ['Precarity', 'Rent']],
    ['a brand at the start of a text', 'Hidden Rent\n\nFutureLearn takes a share of it.', ['Hidden Rent']],
    ['a brand at the start of a paragraph', 'Hidden Rent\n\nIt is so.\n\nFutureLearn takes a share.', ['Hidden Rent']],
    ['a brand in a name', 'The LinkedIn EffectWorkers show LinkedIn what they learn.', ['The LinkedIn Effect']],
    ['a brand within the first words', 'Hidden Rent\n\nSingapore SkillsFuture credits pay for it.', ['Hidden Rent']],
    [
      'a text without a full stop',
      'Hidden Rent\n\nThe learner pays\n\nOpen Rent\n\nThe firm pays',
      ['Hidden Rent', 'Open Rent'],
    ],
    [
      'a short line that its sentence goes on from',
      'Hidden Rent\n\nIt is so.\n\nAmazon Web Services\nhas it.',
      ['Hidden Rent'],
    ],
    ['the heading as words of a text', 'Hidden Rent\n\nThese are key findings. It is so.', ['Hidden Rent']],
  ])('%s', (_, findings, names) => expect(namesIn(report(findings))).toEqual(names));
});

describe('relationships', () => {
  test.each([
    ['Deferred Burden via Shifts Over Time', 'Deferred Burden', 'Shifts Over Time'],
    ['Deferred Burdenvia Shifts Over Time', 'Deferred Burden', 'Shifts Over Time'],
    ['Bolivia Effect', 'Bolivia Effect', ''],
    ['Boliviavia Shifts', 'Bolivia', 'Shifts'],
    ['The Trivia Trap', 'The Trivia Trap', ''],
  ])('%s', (heading, name, facet) => {
    const text = report('Rent\n\nIt is so.', `\nRelationship Highlight\n\n${heading}\n\n“It bears on that.”`);
    expect(readReport(text).network.relationships).toMatchObject([{ name, facet, text: 'It bears on that.' }]);
  });

  test('several are read, and quotation marks inside them stay', () => {
    const rest = 'Relationship Highlight\nAvia One\n“He said” and “she said.”\nB via Two\n“It is so.”';
    expect(readReport(report('Rent\n\nIt is so.', rest)).network.relationships).toMatchObject([
      { name: 'A', facet: 'One', text: '“He said” and “she said.”' },
      { name: 'B', facet: 'Two', text: 'It is so.' },
    ]);
  });
});

describe('hashtags and links that a report carries become aliases and no text', () => {
  test.each([
    ['#IkdoHA-dkb8', ['IkdoHA-dkb8']],
    ['Hashtag: IkdoHA-dkb8', ['IkdoHA-dkb8']],
    ['The network’s hashtag: “#IkdoHA-dkb8”', ['IkdoHA-dkb8']],
    ['https://a.test/n/IkdoHA-dkb8', ['IkdoHA-dkb8']],
    ['Full link: https://a.test/n#IkdoHA-dkb8', ['IkdoHA-dkb8']],
    ['https://a.test/#netgloss=IkdoHA-dkb8.AAAA', ['IkdoHA-dkb8']],
    ['https://a.test/credentials', []],
    ['See https://youtu.be/IkdoHA-dkb8 for more.', []],
  ])('%s', (line, expected) => {
    const { aliases, network } = readReport(report(`Rent\n\nIt is so.\n\n${line}`));
    expect(aliases).toEqual(expected);
    const kept = expected.length > 0 ? '' : `\n\n${line}`;
    expect(network.findings[0]?.text).toBe(`It is so.${kept}`);
  });
});
