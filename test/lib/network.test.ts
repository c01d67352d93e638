import { describe, expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import type { Network } from '@/lib/model';
import { bearing, networkPicture, QUESTION, sharedBetween } from '@/lib/network';
import { networkFromFields } from '@/lib/network-json';
import { vocabularyOf } from '@/lib/vocabulary';
import type { Vocabulary } from '@/lib/vocabulary-model';

const noForms: Vocabulary = { topics: [], forms: {} };

/** A network of findings given as name and text. */
function networkOf(...findings: [name: string, text: string][]): Network {
  return {
    question: 'Q?',
    title: 'T',
    findings: findings.map(([name, text]) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, text })),
    relationships: [
      { id: 'burden', name: 'Burden', facet: 'Over Time', text: 'Rural clinics pay for tuition vouchers.' },
    ],
  };
}

const bees = networkOf(
  ['Pollen Debt', 'Orchards rent hives from Beeline every blossom season.'],
  ['Hive Rent', 'Beeline leases hives to orchards and keeps the honey.'],
  ['Night Shift', 'Nurses in rural clinics sleep badly.'],
  ['Tuition Trap', 'Students borrow for tuition vouchers.'],
  ['Quiet Roads', 'Electric lorries are hard to hear.'],
);

describe('what findings share', () => {
  test('findings that share rare words are joined, with those words', () => {
    const joint = sharedBetween(bees, noForms).find(({ from, to }) => from === 'pollen-debt' && to === 'hive-rent');
    expect(joint?.words).toEqual(expect.arrayContaining(['Beeline', 'hives', 'orchards']));
  });

  test('findings that share nothing are not joined', () => {
    const joined = sharedBetween(bees, noForms).flatMap(({ from, to }) => [from, to]);
    expect(joined).not.toContain('quiet-roads');
  });

  test('near-twins by name are joined even when each has a nearer neighbour', () => {
    const twins = networkOf(
      ['Badge Glut', 'Gazebos and verandas.'],
      ['Badge Glut Again', 'Walruses and turbines.'],
      ['Calm', 'In a badge glut, gazebos and verandas.'],
      ['Noise', 'In a badge glut, walruses and turbines.'],
    );
    const joined = sharedBetween(twins, noForms).map(({ from, to }) => `${from} ${to}`);
    expect(joined).toEqual(['badge-glut badge-glut-again', 'badge-glut calm', 'badge-glut-again noise']);
  });

  test('what most findings say joins nobody, however much it is', () => {
    const text =
      'Zeppelins, quagmires, tarpaulins, verandas, gazebos, molasses, turbines, walruses, tangerines, sextants.';
    const network = networkOf(
      ...['Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee', 'Fff'].map((name): [string, string] => [name, text]),
    );
    expect(sharedBetween(network, noForms)).toEqual([]);
  });

  test('a pair of words is said once, not as two words too', () => {
    const network = networkOf(
      ['Aaa', 'A zonal tariff.'],
      ['Bbb', 'The zonal tariffs.'],
      ['Ccc', 'Nothing.'],
      ['Ddd', 'No.'],
      ['Eee', 'Nil.'],
    );
    expect(sharedBetween(network, noForms)[0]?.words).toEqual(['zonal tariff']);
  });

  test('forms count as what a finding is about', () => {
    const network = networkOf(['Aaa', 'One.'], ['Bbb', 'Two.'], ['Ccc', 'Six.'], ['Ddd', 'Ten.'], ['Eee', 'Nil.']);
    const vocabulary = { topics: [], forms: { aaa: ['zonal tariff'], bbb: ['zonal tariffs'] } };
    expect(sharedBetween(network, vocabulary).map(({ from, to }) => [from, to])).toEqual([['aaa', 'bbb']]);
  });

  test('a relationship bears on the findings it shares words with', () => {
    const found = bearing(bees, noForms);
    expect(found.map(({ to }) => to).toSorted()).toEqual(['night-shift', 'tuition-trap']);
    expect(found.every(({ from }) => from === 'burden')).toBe(true);
  });
});

describe('the picture', () => {
  const network = networkFromFields(builtIn);
  const stored = { id: 'N', network, vocabulary: vocabularyOf(network) };

  test('holds the question, each finding and each relationship', () => {
    const { nodes } = networkPicture(stored, new Map());
    expect(nodes.map(({ kind }) => kind)).toEqual(['question', ...Array(6).fill('finding'), 'relationship']);
  });

  test('joins the question to each finding, and to no relationship', () => {
    const themes = networkPicture(stored, new Map()).edges.filter(({ kind }) => kind === 'theme');
    expect(themes.map(({ from }) => from)).toEqual(Array(6).fill(QUESTION));
    expect(themes.map(({ to }) => to)).not.toContain('N/deferred-burden');
  });

  test('lights what a page matched and leaves the rest dark', () => {
    const lit = { passages: 3, strength: 'strong' as const };
    const { nodes } = networkPicture(stored, new Map([['N/platform-capture', lit]]));
    expect(nodes.filter(node => node.lit).map(({ key }) => key)).toEqual(['N/platform-capture']);
  });

  test('is plain when there is no page', () => {
    const { nodes } = networkPicture(stored);
    expect(nodes.slice(1).every(({ plain, lit }) => plain && !lit)).toBe(true);
  });

  test('joins both kinds of rent, and the two inflations, in the built-in network', () => {
    const { edges } = networkPicture(stored, new Map());
    const shared = edges.filter(({ kind }) => kind === 'shared').map(({ from, to }) => `${from} ${to}`);
    expect(shared).toContain('N/platform-rent-extraction N/infrastructural-rent');
    expect(shared).toContain('N/credential-inflation-vulnerability N/credential-inflation');
    expect(edges.some(({ kind, from }) => kind === 'bearing' && from === 'N/deferred-burden')).toBe(true);
  });

  test('every edge that joins by words says them', () => {
    const joined = networkPicture(stored, new Map()).edges.filter(({ kind }) => kind !== 'theme');
    expect(joined.every(({ shared }) => shared.length > 0 && shared.length <= 4)).toBe(true);
  });
});
